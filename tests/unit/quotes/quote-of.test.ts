import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { moved, movedBy } from '@/lib/quotes/quote-of';

test('notes what the writer put in and left out', () => {
  const [quote] = findQuotes({ text: '“They [the board] went […] ahead,” Ann Lee said.' });
  expect(quote?.edits?.map(({ edit }) => edit)).toEqual(['put-in', 'left-out']);
});

test('has no such list where nothing was changed', () => {
  const [quote] = findQuotes({ text: '“They all went ahead,” Ann Lee said.' });
  expect(quote && 'edits' in quote).toBe(false);
});

test('a quotation moves with all its places', () => {
  const text = '“They [the board] went ahead,” Ann Lee said.';
  const front = 'So. ';
  const [quote] = findQuotes({ text });
  const [later] = findQuotes({ text: front + text });
  expect(quote && movedBy(quote, front.length)).toEqual(later);
});

test('a place moves', () => {
  expect(moved({ start: 1, end: 3, text: 'ab' }, 4)).toEqual({ start: 5, end: 7, text: 'ab' });
});
