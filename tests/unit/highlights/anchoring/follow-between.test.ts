import { expect, test } from 'vitest';
import { followBetween } from '@/lib/highlights/anchoring/follow-between';

test.each<[string, [number, number][], number, number, [number, number][]]>([
  [
    'one between two',
    [
      [0, 0],
      [2, 2],
    ],
    3,
    3,
    [[1, 1]],
  ],
  [
    'at the beginning and the end',
    [[1, 1]],
    3,
    3,
    [
      [0, 0],
      [2, 2],
    ],
  ],
  [
    'all of as many',
    [],
    2,
    2,
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'not where one came in between',
    [
      [0, 0],
      [2, 3],
    ],
    3,
    4,
    [],
  ],
  [
    'not where one has moved away',
    [
      [0, 0],
      [1, 2],
    ],
    3,
    3,
    [],
  ],
])('%s', (_case, known, before, after, found) => {
  expect(followBetween(new Map(known), before, after, () => true)).toEqual(found);
});

test('only blocks that may be the same', () => {
  expect(followBetween(new Map(), 2, 2, (number) => number === 1)).toEqual([[1, 1]]);
});
