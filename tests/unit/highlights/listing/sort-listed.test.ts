import { expect, test } from 'vitest';
import { sortListed, type ListedOrder } from '@/lib/highlights/listing/sort-listed';
import { aListed, idsOf } from './listed';

const all = [
  aListed('a', { createdAt: 1, start: 9, colour: 3 }, 'Zoe'),
  aListed('b', { createdAt: 2, start: 1, colour: 1, review: { status: 'flagged', reason: '', at: 1 } }),
  aListed('c', { createdAt: 3, start: 5, colour: 2 }, 'Ann'),
];

test.each<[ListedOrder, string]>([
  ['made', 'cba'],
  ['article', 'bca'],
  ['speaker', 'cab'],
  ['colour', 'bca'],
  ['status', 'bca'],
])('by %s', (order, ids) => {
  expect(idsOf(sortListed(all, order))).toBe(ids);
});
