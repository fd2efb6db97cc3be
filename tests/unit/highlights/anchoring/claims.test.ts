import { expect, test } from 'vitest';
import { claimsOn } from '@/lib/highlights/anchoring/claims';
import { describeWords } from '@/lib/highlights/anchoring/describe';
import { followBlocks } from '@/lib/highlights/anchoring/order';
import { searched, unfolded } from '@/lib/highlights/anchoring/searched';

const WAS = 'First they say yes to it, and yes again.\n\nThen others came and they say yes as well.';

/** Offsets of the sure place, or of all open ones. */
function claims(now: string, nth: number) {
  const starts = [...WAS.matchAll(/yes/g)].map(({ index }) => index);
  const anchor = describeWords(WAS, { start: starts[nth] ?? 0, end: (starts[nth] ?? 0) + 3 }, 1);
  const [was, text] = [searched(WAS), searched(now)];
  const order = followBlocks(was, text);
  const { sure, open } = claimsOn(text, { words: 'yes', prefix: '', suffix: '', anchor, order });
  const startOf = (place: { start: number; end: number }) => unfolded(text, place).start;
  return sure ? startOf(sure) : open.map(startOf);
}

test.each<[string, string, number, number | number[]]>([
  ['nothing changed', WAS, 1, 30],
  ['something before', `New.\n\n${WAS}`, 1, 36],
  ['its block is gone: the others are not its', 'Then others came and they say yes as well.', 0, []],
  ['the words repeated in front', `yes\n\n${WAS}`, 2, 77],
])('%s', (_case, now, nth, expected) => {
  expect(claims(now, nth)).toEqual(expected);
});

test('without an earlier text every place is open', () => {
  const text = searched('yes, yes and yesterday');
  const anchor = describeWords('yes', { start: 0, end: 3 }, 1);
  expect(
    claimsOn(text, { words: 'yes', prefix: '', suffix: '', anchor, order: undefined }).open,
  ).toHaveLength(2);
});
