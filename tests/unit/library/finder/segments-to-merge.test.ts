import { expect, test } from 'vitest';
import { segmentsToMerge } from '@/lib/library/finder/segments-to-merge';

const full = (...sizes: number[]) => sizes.map((size) => ({ all: size, alive: size }));

test.each<[string, Parameters<typeof segmentsToMerge>[0], number[]]>([
  ['few of a size stay', full(1, 1, 1), []],
  ['four of a size become one', full(512, 1, 1, 1, 1), [1, 2, 3, 4]],
  ['sizes of one kind count together', full(512, 600, 700, 1000), [0, 1, 2, 3]],
  ['others do not', full(512, 512, 512, 2048, 2048, 8192), []],
  [
    'one that mostly speaks of what is gone is written anew',
    [
      { all: 100, alive: 100 },
      { all: 100, alive: 40 },
    ],
    [1],
  ],
  ['nothing', [], []],
])('%s', (_case, sizes, merged) => {
  expect(segmentsToMerge(sizes)).toEqual(merged);
});
