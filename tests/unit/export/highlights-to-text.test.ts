import { expect, test } from 'vitest';
import { highlightsToText } from '@/lib/export/highlights-to-text';
import { exportedHighlights } from './exported-highlights';

test('the source first, then the words with note and tags', () => {
  expect(highlightsToText(exportedHighlights({ note: 'Ask her.', tags: ['a', 'b'] }, {}))).toBe(
    ['A story, News, 2026-11-20\nhttps://news.example/story', '“yes”\nAsk her.\n#a #b', '“yes”\n'].join(
      '\n\n',
    ),
  );
});
