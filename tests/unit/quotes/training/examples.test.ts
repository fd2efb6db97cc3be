import { expect, test } from 'vitest';
import { FIRST_CANDIDATE, NO_QUOTE, NOBODY } from '@/lib/quotes/model/choices';
import { examplesOf } from '@/lib/quotes/training/examples';

const text = 'Ann Lee said: “We will win.” The “odd” plan failed.';
const quote = { start: 14, end: 28 };
const speaker = { start: 0, end: 7, text: 'Ann Lee' };

test.each([
  ['a labelled speaker', { quotes: [{ ...quote, speaker }], ignore: [] }, FIRST_CANDIDATE],
  ['a quotation of nobody', { quotes: [{ ...quote, speaker: null }], ignore: [] }, NOBODY],
  ['no label', { quotes: [], ignore: [] }, NO_QUOTE],
])('%s', (_case, labels, right) => {
  expect(examplesOf({ id: 'a', text }, { id: 'a', ...labels })[0]?.right).toEqual([right]);
});

test('broken marks teach nothing', () => {
  const ignore = [{ ...quote, why: 'broken marks' }];
  expect(examplesOf({ id: 'a', text }, { id: 'a', quotes: [], ignore })).toHaveLength(1);
});
