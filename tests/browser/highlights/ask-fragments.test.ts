import { expect, test } from 'vitest';
import { askFragments } from '@/lib/highlights/ask-fragments';
import { anArticle } from '@/tests/unit/library/rows';

// Stands in for the page that makes them: answers with what it was asked.
const ECHO = URL.createObjectURL(
  new Blob(
    [
      '<script>onmessage = ({ data, ports }) => ports[0].postMessage(data.stretches.map(({ start }) => ({ textStart: `${data.article.title} ${start}` })))</script>',
    ],
    { type: 'text/html' },
  ),
);

test('the page is asked and is gone afterwards', async () => {
  const article = anArticle({ title: 'Harbour' });
  const stretches = [
    { start: 3, end: 5 },
    { start: 7, end: 9 },
  ];
  expect(await askFragments({ article, stretches }, ECHO)).toEqual([
    { textStart: 'Harbour 3' },
    { textStart: 'Harbour 7' },
  ]);
  expect(document.querySelector(`iframe[src="${ECHO}"]`)).toBeNull();
});
