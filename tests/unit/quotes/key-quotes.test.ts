import { expect, test } from 'vitest';
import { keyQuotes } from '@/lib/quotes/key-quotes';
import type { Quote } from '@/lib/quotes/quote';

const WORDS = '“We will all go on until every one of them is free again.”';

const quote = (start: number, speaker: string | null, change: Partial<Quote> = {}): Quote => ({
  start,
  end: start + WORDS.length,
  text: WORDS,
  speaker: speaker === null ? null : { start: 0, end: speaker.length, text: speaker },
  kind: 'full',
  sentence: { start, end: start + WORDS.length },
  confidence: 0.9,
  likely: [],
  ...change,
});

test.each<[string, Quote[], string, number[]]>([
  ['whole statements before fragments', [quote(1, 'Lee', { kind: 'partial' }), quote(2, 'Roy')], '', [2, 1]],
  ['different speakers first', [quote(1, 'Lee'), quote(2, 'Lee'), quote(3, 'Roy')], '', [1, 3, 2]],
  [
    'the same speaker’s whole statement before another’s fragment',
    [quote(1, 'Lee'), quote(2, 'Lee'), quote(3, 'Roy', { kind: 'partial' })],
    '',
    [1, 2, 3],
  ],
  ['known speakers before unknown', [quote(1, null), quote(2, 'Roy')], '', [2, 1]],
  ['whom the headline names', [quote(1, 'Ann Lee'), quote(2, 'Bob Roy')], 'Roy wins', [2, 1]],
  [
    'what can be read at a glance',
    [quote(1, 'Lee', { text: WORDS.repeat(20) }), quote(2, 'Roy')],
    '',
    [2, 1],
  ],
  [
    'words that say something before as many small ones',
    [quote(1, 'Lee', { text: '“some kind of”' }), quote(2, 'Roy', { text: '“deepest public concerns”' })],
    '',
    [2, 1],
  ],
  [
    'reading order where all is equal',
    [quote(1, 'Lee'), quote(2, 'Roy'), quote(3, 'Poe'), quote(4, 'Hay')],
    '',
    [1, 2, 3],
  ],
])('%s', (_case, quotes, title, expected) => {
  expect(keyQuotes(quotes, title).map(({ start }) => start)).toEqual(expected);
});

test.each(['headline', 'nested', 'indirect'] as const)('%s quotations are never pulled out', (kind) => {
  expect(keyQuotes([quote(1, 'Lee', { kind }), quote(2, null)], '').map(({ start }) => start)).toEqual([2]);
});
