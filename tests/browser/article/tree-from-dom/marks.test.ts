import { expect, test } from 'vitest';
import { numberOf } from '@/lib/article/tree-from-dom/marks';
import { pageOf } from '@/tests/browser/article/pages';

test.each([
  ['3', { note: 3 }],
  ['0', {}],
  ['x', {}],
])('a mark numbered %j', (number, expected) => {
  const link = pageOf(`<a data-pq-note="${number}">x</a>`).body.querySelector('a');
  expect(link && numberOf(link, 'note')).toEqual(expected);
});
