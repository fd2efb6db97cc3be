import { expect, test } from 'vitest';
import { followBlocks, keptPlace } from '@/lib/highlights/anchoring/order';
import { searched } from '@/lib/highlights/anchoring/searched';

const text = (...blocks: string[]) => searched(blocks.join('\n\n'));
const [A, B, C, D, E] = ['Ann ate.', 'Bo began.', 'Cy came.', 'Di did.', 'Ed ended.'];
const WAS = text(A, B, C, D, E);

test.each<[string, string[], [number, number][]]>([
  [
    'the same',
    [A, B],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ['one more before', ['New.', A], [[0, 1]]],
  [
    'a block that stands there twice is followed by those around it',
    [A, B, A, C, A],
    [
      [1, 1],
      [2, 3],
      [0, 0],
    ],
  ],
  [
    'one that does so elsewhere is not followed',
    [B, A, C, A],
    [
      [1, 0],
      [2, 2],
    ],
  ],
  [
    'a block with another word',
    [A, 'Bo never began.'],
    [
      [0, 0],
      [1, 1],
    ],
  ],
])('%s', (_case, blocks, numbers) => {
  expect([...followBlocks(WAS, text(...blocks)).numbers]).toEqual(numbers);
});

test.each<[string, string[], number]>([
  ['nothing moved', [A, B, C, D, E], 0],
  ['something came in between', [A, 'New.', B, 'News.', C, D, E], 0],
  ['it moved to the end', [A, C, D, E, B], 3],
  ['another moved past it', [A, C, B, D, E], 1],
])('%s', (_case, blocks, outOfOrder) => {
  const now = text(...blocks);
  const kept = keptPlace(followBlocks(WAS, now), WAS.text.indexOf(B), now.text.indexOf(B));
  expect(kept).toEqual({ isSameBlock: true, outOfOrder });
});

test('where nothing is left there is nothing to tell it by', () => {
  expect(keptPlace(followBlocks(WAS, text('Other words.')), 0, 0)).toBeUndefined();
});
