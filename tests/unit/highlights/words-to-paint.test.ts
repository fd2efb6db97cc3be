import { expect, test } from 'vitest';
import { wordsToPaint } from '@/lib/highlights/words-to-paint';
import { aHighlight } from './made-up';

const TEXT = 'She said yes to it.';
const highlight = aHighlight(TEXT, 'no', { colour: 3 });

test('the words as they stand in the page now, in their colour; lost ones not', () => {
  const placed = { state: 'reworded' as const, start: 9, end: 12, score: 1, margin: 1 };
  expect(
    wordsToPaint(TEXT, [
      { highlight, placement: placed },
      { highlight, placement: { state: 'lost' } },
    ]),
  ).toEqual([{ exact: 'yes', prefix: 'She said ', suffix: ' to it.', colour: 3 }]);
});
