import { expect, test } from 'vitest';
import { nameOf } from '@/lib/quotes/voices';
import { applyCorrections, attributionOf } from '@/lib/review/apply-corrections';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import { said } from './said';

type Case = [
  name: string,
  quotes: ReviewedQuote[],
  corrected: Record<number, string>,
  heard: (string | undefined)[],
];

const one = { start: 5, end: 8, text: 'She' };

test.each<Case>([
  [
    'only the one that was corrected',
    [said(0, 'Ann Lee'), said(1, 'Bo Berg')],
    { 1: 'Cy' },
    ['Ann Lee', 'Cy'],
  ],
  ['nobody', [said(0, 'Ann Lee')], { 0: '' }, [undefined]],
  [
    'another who is named as well stays',
    [said(0, 'Ann Lee'), said(1, 'Ann Lee')],
    { 0: 'Cy' },
    ['Cy', 'Ann Lee'],
  ],
  [
    'she goes with whoever was named last',
    [said(0, 'Ann Lee'), said(1, 'she', 'Ann Lee'), said(2, 'she', 'Ann Lee'), said(3, 'Ann Lee')],
    { 0: 'Cy' },
    ['Cy', 'Cy', 'Cy', 'Ann Lee'],
  ],
  [
    'she before is not meant',
    [said(0, 'Ann Lee'), said(1, 'she', 'Ann Lee'), said(2, 'she', 'Ann Lee'), said(3, 'she', 'Ann Lee')],
    { 2: 'Cy' },
    ['Ann Lee', 'Ann Lee', 'Cy', 'Cy'],
  ],
  [
    'one who was corrected otherwise leads those behind it',
    [said(0, 'Ann Lee'), said(1, 'she', 'Ann Lee'), said(2, 'she', 'Ann Lee')],
    { 0: 'Cy', 1: 'Di' },
    ['Cy', 'Di', 'Di'],
  ],
  [
    'both halves of a quotation parted by its speaker',
    [said(0, 'She', 'Ann Lee', { speaker: one }), said(1, 'She', 'Ann Lee', { speaker: one })],
    { 1: 'Cy' },
    ['Cy', 'Cy'],
  ],
  [
    'one who was named far before: what comes after goes along, what came before stays',
    [
      said(0, 'She', 'Ann Lee', { speaker: one }),
      said(3, 'She', 'Ann Lee', { speaker: one }),
      said(5, 'She', 'Ann Lee', { speaker: one }),
    ],
    { 1: 'Cy' },
    ['Ann Lee', 'Cy', 'Cy'],
  ],
  [
    'Lee was taken for another Lee',
    [said(0, 'Lee', 'Ann Lee'), said(1, 'Bo Lee'), said(2, 'Lee', 'Ann Lee')],
    { 2: 'Bo Lee' },
    ['Bo Lee', 'Bo Lee', 'Bo Lee'],
  ],
  [
    'not Lee spoke but somebody else: other Lees stay',
    [said(0, 'Lee', 'Ann Lee'), said(1, 'Lee', 'Ann Lee')],
    { 1: 'Tom Park' },
    ['Ann Lee', 'Tom Park'],
  ],
  [
    'the minister is one throughout',
    [said(0, 'the minister', 'minister'), said(1, 'Bo Berg'), said(2, 'the minister', 'minister')],
    { 2: 'Cy' },
    ['Cy', 'Bo Berg', 'Cy'],
  ],
  [
    'a headline that says it again',
    [
      said(0, undefined, 'Ann Lee', { kind: 'headline', text: 'won’t do' }),
      said(1, 'Ann Lee', 'Ann Lee', { text: '“It won’t do,”' }),
    ],
    { 1: 'Cy' },
    ['Cy', 'Cy'],
  ],
  [
    'those nobody was found for stay so',
    [said(0, undefined), said(1, undefined)],
    { 0: 'Cy' },
    ['Cy', undefined],
  ],
])('%s', (_case, quotes, corrected, heard) => {
  const marked = quotes.map((quote, index) => {
    const name = corrected[index];
    return name === undefined ? quote : { ...quote, correction: { name, at: 1 } };
  });
  const applied = applyCorrections(marked);
  expect(applied.map(nameOf)).toEqual(heard);
  expect(applyCorrections(applied)).toEqual(applied);
  const open = applied.map(({ correction: _correction, ...quote }) => quote);
  expect(applyCorrections(open)).toEqual(quotes);
});

test('what was found is kept beside what was heard, with the role of whoever it is', () => {
  const quote = said(0, 'she', 'Ann Lee', { role: 'mayor', likely: [{ start: 1, end: 3, text: 'Cy' }] });
  const [applied] = applyCorrections([{ ...quote, correction: { name: 'Cy', role: 'skipper', at: 1 } }]);
  expect(applied).toMatchObject({
    speaker: { text: 'Cy' },
    resolved: 'Cy',
    role: 'skipper',
    confidence: 1,
    likely: [],
  });
  expect(applied && attributionOf(applied)).toEqual(attributionOf(quote));
});

test('what no correction is about is the very same', () => {
  const quotes = [said(0, 'Ann Lee'), { ...said(1, 'Bo Berg'), correction: { name: 'Cy', at: 1 } }];
  expect(applyCorrections(quotes)[0]).toBe(quotes[0]);
});
