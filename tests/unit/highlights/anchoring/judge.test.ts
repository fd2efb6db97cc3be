import { expect, test } from 'vitest';
import { describeWords } from '@/lib/highlights/anchoring/describe';
import { judge, type Sought } from '@/lib/highlights/anchoring/judge';
import { followBlocks } from '@/lib/highlights/anchoring/order';
import { searched } from '@/lib/highlights/anchoring/searched';
import { fold } from '@/lib/highlights/fold';

const WAS = 'Ann said yes to the plan.\n\nBo said nothing at all.';
const anchor = describeWords(WAS, { start: 9, end: 12 }, 1);

function judged(now: string, letters: string) {
  const text = searched(now);
  const [prefix, suffix] = [fold(anchor.prefix).letters, fold(anchor.suffix).letters];
  const sought: Sought = { words: 'yes', prefix, suffix, anchor, order: followBlocks(searched(WAS), text) };
  const start = text.letters.indexOf(letters);
  return judge(text, { start, end: start + letters.length }, sought);
}

test('the same words in the same place score all', () => {
  expect(judged(WAS, 'yes')).toMatchObject({
    start: 9,
    end: 12,
    score: 1,
    kept: { isSameBlock: true, outOfOrder: 0 },
    isBeside: [true, true],
  });
});

test('other words in the same place score less, and are whole words', () => {
  const { score, start, end } = judged(WAS.replace('yes', 'certainly'), 'certain');
  expect(score).toBeLessThan(1);
  expect([start, end]).toEqual([9, 18]);
});
