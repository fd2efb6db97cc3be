import { expect, test } from 'vitest';
import { embedOf } from '@/lib/article/tree-from-dom/embed';
import { pageOf } from '@/tests/browser/article/pages';

test.each([
  ['chart', { embed: 'chart' }],
  ['bomb', {}],
])('a figure that says it shows a %s', (kind, expected) => {
  const figure = pageOf(`<figure data-pq-embed="${kind}"></figure>`).body.querySelector('figure');
  expect(figure && embedOf(figure)).toEqual(expected);
});
