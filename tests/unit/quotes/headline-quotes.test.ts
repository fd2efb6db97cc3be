import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

const TEXT = 'The mayor, Ann Lee, spoke on Monday. “We will all come back to the harbour,” Lee said.';
const headline = (title: string, text = TEXT) =>
  findQuotes({ title, text }).filter(({ kind }) => kind === 'headline');

test.each([
  ['label before', 'Lee: ‘We will all come back’', 'Ann Lee'],
  ['verb before', 'Lee says ‘we will all come back to the harbour’', 'Ann Lee'],
  ['nobody named, the text tells', '‘We will all come back’', 'Ann Lee'],
  ['somebody the text does not quote', 'Bob Roy: ‘Nothing will ever change here’', 'Bob Roy'],
  ['nobody', '‘Nothing will ever change in this town’', undefined],
])('whose words they are: %s', (_case, title, name) => {
  const [quote] = headline(title);
  expect(quote?.text).toBe(title.slice(quote?.start, quote?.end));
  expect(quote?.resolved ?? quote?.speaker?.text).toBe(name);
});

test.each([
  ['the paper’s own distance', 'City loses ‘ghost’ ferry'],
  ['a film', 'Preview of ‘The Long Way’ shown'],
  ['no marks', 'Lee will come back'],
])('%s is no quotation', (_case, title) => {
  expect(headline(title)).toEqual([]);
});
