import { expect, test } from 'vitest';
import { ListsOfNames } from '@/lib/search/lists-of-names';

test('the same list has the same number, kept or new', () => {
  const lists = new ListsOfNames([Uint32Array.of(1, 2)]);
  expect([[1, 2], [12], [], [12]].map((list) => lists.numberOf(Uint32Array.from(list)))).toEqual([
    0, 1, 2, 1,
  ]);
  expect([...lists.at(1)]).toEqual([12]);
  expect([...lists.at(9)]).toEqual([]);
});

test('those that hold a name are told', () => {
  const lists = new ListsOfNames([Uint32Array.of(1, 2), Uint32Array.of(), Uint32Array.of(2, 3)]);
  expect([...lists.holding(new Set([3]))]).toEqual([0, 0, 1]);
});
