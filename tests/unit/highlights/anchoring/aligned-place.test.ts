import { expect, test } from 'vitest';
import { alignedPlace } from '@/lib/highlights/anchoring/aligned-place';
import { verbatimPlaces } from '@/lib/highlights/anchoring/candidates';
import { searched, unfolded } from '@/lib/highlights/anchoring/searched';

const WAS = searched('He said no to the plan and no to the money.');

test.each<[string, string, number, number | undefined]>([
  ['the first of two', 'Later he said no to every plan and no to money.', 8, 14],
  ['the second of two', 'Later he said no to every plan and no to money.', 27, 35],
  [
    'the first is gone, the second is not taken for it',
    'He agreed to the plan and no to the money.',
    8,
    undefined,
  ],
])('%s', (_case, now, from, start) => {
  const text = searched(now);
  const [block, later] = [WAS.blocks[0], text.blocks[0]];
  if (!block || !later) throw new Error('a text without blocks');
  const place = alignedPlace(WAS, block, from, text, later, verbatimPlaces(text.letters, 'no'));
  expect(place && unfolded(text, place).start).toBe(start);
});
