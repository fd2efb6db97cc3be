import { expect, test } from 'vitest';
import { nameOf } from '@/lib/quotes/voices';
import { carryReview } from '@/lib/review/carry-review';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import { said } from './said';

const accepted = { status: 'accepted', reason: '', at: 1 } as const;
const flagged = { status: 'flagged', reason: 'why', at: 2 } as const;
const words = (text: string, at: number, parts: Partial<ReviewedQuote> = {}): ReviewedQuote => ({
  ...said(at, 'Ann Lee'),
  text,
  ...parts,
});

test.each<[string, ReviewedQuote[], ReviewedQuote[][], (string | undefined)[]]>([
  ['the same words elsewhere', [words('“A”', 4)], [[words('“A”', 0, { review: accepted })]], ['accepted']],
  ['other words', [words('“B”', 0)], [[words('“A”', 0, { review: accepted })]], [undefined]],
  [
    'words of its own',
    [words('“A”', 0, { review: flagged })],
    [[words('“A”', 0, { review: accepted })]],
    ['flagged'],
  ],
  [
    'the same words twice, of which the second was looked at',
    [words('“A”', 3), words('“A”', 7)],
    [[words('“A”', 0), words('“A”', 5, { review: accepted })]],
    [undefined, 'accepted'],
  ],
  [
    'words that were gone for a while',
    [words('“A”', 0)],
    [[words('“B”', 0)], [words('“A”', 0, { review: accepted })]],
    ['accepted'],
  ],
  [
    'words whose review was taken back since',
    [words('“A”', 0)],
    [[words('“A”', 0)], [words('“A”', 0, { review: accepted })]],
    [undefined],
  ],
  [
    'the headline is no quotation of the text',
    [words('A', 0, { kind: 'headline' })],
    [[words('A', 0, { review: accepted })]],
    [undefined],
  ],
])('%s', (_case, quotes, texts, statuses) => {
  expect(carryReview(quotes, texts).map(({ review }) => review?.status)).toEqual(statuses);
});

test('a corrected speaker goes along, and whoever speaks by that name with it', () => {
  const before = [words('“A”', 0, { correction: { name: 'Cy', at: 1 } })];
  const now = [
    words('“B”', 0),
    words('“A”', 1),
    words('“C”', 2, { speaker: { start: 1, end: 2, text: 'she' } }),
  ];
  const carried = carryReview(now, [before]);
  expect(carried.map(nameOf)).toEqual(['Ann Lee', 'Cy', 'Cy']);
  expect(carried[0]).toBe(now[0]);
});
