import { expect, test } from 'vitest';
import { applyCorrections } from '@/lib/review/apply-corrections';
import { correctionTo, speakerChoices } from '@/lib/review/speaker-choices';
import { said } from './said';

const likely = [
  { start: 1, end: 3, text: 'Di' },
  { start: 1, end: 3, text: 'Bo Berg' },
];
const quotes = [
  said(0, 'Ann Lee'),
  said(1, 'Bo Berg', 'Bo Berg', { role: 'skipper' }),
  said(2, 'Cy', 'Cy', { likely }),
];

test('whom the text may name comes before all others who speak', () => {
  const [, , quote = said(9, undefined)] = quotes;
  expect(speakerChoices(quote, quotes)).toEqual([
    { name: 'Di' },
    { name: 'Bo Berg', role: 'skipper' },
    { name: 'Ann Lee' },
  ]);
});

test('once it is corrected, whoever was found is offered first', () => {
  const corrected = applyCorrections(
    quotes.map((quote, index) =>
      index === 0 ? { ...quote, correction: { name: 'Bo Berg', at: 1 } } : quote,
    ),
  );
  const [quote = said(9, undefined)] = corrected;
  expect(speakerChoices(quote, corrected).map(({ name }) => name)).toEqual(['Ann Lee', 'Cy']);
});

test.each([
  ['another', ' Di ', { name: 'Di', at: 5 }],
  ['nobody', '', { name: '', at: 5 }],
  ['whoever was found', 'Ann Lee', undefined],
])('corrected to %s', (_case, name, correction) => {
  expect(correctionTo(said(0, 'Ann Lee'), { name }, 5)).toEqual(correction);
});

test('nobody is no correction where nobody was found', () => {
  expect(correctionTo(said(0, undefined), { name: '' })).toBeUndefined();
});
