import { expect, test } from 'vitest';
import { highlightsToMarkdown } from '@/lib/export/highlights-to-markdown';
import { exportedHighlights } from './exported-highlights';

test('front matter, then each highlight as a quotation with its note, and no text', () => {
  const markdown = highlightsToMarkdown(exportedHighlights({ note: 'Ask <b>her</b>.' }));
  expect(markdown).toMatch(/^---\ntitle: "A story"\n/);
  expect(markdown).toContain('## Highlights\n\n> “yes”\n>\n> Ask \\<b>her\\</b>.');
});
