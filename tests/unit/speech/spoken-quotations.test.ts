import { expect, test } from 'vitest';
import { findIndirect } from '@/lib/quotes/find-indirect';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { spokenQuotations } from '@/lib/speech/spoken-quotations';

test('only somebody’s very words in the text', () => {
  const text = '“We will win it all,” Ann Lee said. Bob Roy said they had lost the case.';
  const title = 'Lee: ‘We will win it all’';
  const quotes = [...findQuotes({ text, title }), ...findIndirect({ text })];
  expect(quotes.length).toBeGreaterThan(1);
  expect(spokenQuotations(quotes).map(({ start, end }) => text.slice(start, end))).toEqual([
    '“We will win it all,”',
  ]);
});
