import { expect, test } from 'vitest';
import { HIGHLIGHT_FORMATS, highlightFile } from '@/lib/export/highlight-file';
import { exportedHighlights } from './exported-highlights';

const one = exportedHighlights({ note: 'Ask her.', review: { status: 'flagged', reason: 'thin', at: 1 } });

test.each(HIGHLIGHT_FORMATS)('%s of two articles tells both and what a reviewer found', async (format) => {
  const { name, text } = await highlightFile([one, one], format, String);
  expect(name).toMatch(/^pullquote-highlights\.\w+$/);
  expect(text.split('Ask her.')).toHaveLength(3);
  expect(text).toMatch(/flagged[^]*thin/);
});

test.each(HIGHLIGHT_FORMATS)('%s leads to the very words', async (format) => {
  const linked = exportedHighlights({ id: 'one' });
  const { text } = await highlightFile([linked], format, String);
  expect(text.replaceAll('&#x26;', '&')).toContain(':~:text=She%20said-,yes');
});
