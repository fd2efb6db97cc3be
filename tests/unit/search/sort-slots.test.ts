import { expect, test } from 'vitest';
import { sortSlots, type Order } from '@/lib/search/sort-slots';
import { catalogueOf, entry } from './articles';

const catalogue = catalogueOf(
  entry('a', { savedAt: 1, published: '2026-01-01', words: 10, progress: 0.5 }),
  entry('b', { savedAt: 3, published: '2025-01-01', words: 30 }),
  entry('c', { savedAt: 2, published: '2027-01-01', words: 30 }),
);
const all = Uint8Array.of(1, 1, 1);
const ids = (slots: Uint32Array) => Array.from(slots, (slot) => catalogue.ids[slot]).join('');

test.each<[Order, boolean, string]>([
  ['saved', false, 'bca'],
  ['saved', true, 'acb'],
  ['published', false, 'cab'],
  ['length', false, 'bca'],
  ['length', true, 'abc'],
  ['progress', false, 'abc'],
  ['relevance', false, 'bca'],
])('by %s, reversed: %s', (order, isReversed, sorted) => {
  expect(ids(sortSlots(catalogue, all, { order, isReversed }))).toBe(sorted);
});

test('relevance goes by the scores, and only what passed is there', () => {
  const scores = Float32Array.of(5, 1, 9);
  expect(ids(sortSlots(catalogue, Uint8Array.of(1, 1, 0), { order: 'relevance', scores }))).toBe('ab');
});
