import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['surname', 'Ann Lee won. Lee said: “We are very glad.”', 'Ann Lee'],
  ['surname first', 'Kim Jong Un won. Kim said: “We are very glad.”', 'Kim Jong Un'],
  ['pronoun by gender', 'Ann Smith met James Roy. She said: “We are very glad.”', 'Ann Smith'],
  ['pronoun of the last actor', 'James Roy thanked Robert Lee. He said: “We are very glad.”', 'James Roy'],
  ['role', 'The minister of trade, James Roy, won. The minister said: “We are very glad.”', 'James Roy'],
  [
    'acronym',
    'The World Health Organization met. The WHO said: “We are very glad.”',
    'World Health Organization',
  ],
  ['title goes', 'President James Roy said: “We are very glad.”', 'James Roy'],
  ['unnamed source', 'Two officials said: “We are very glad.”', 'Two officials'],
  ['document', 'The report said: “We are very glad.”', 'report'],
])('%s', (_case, text, expected) => {
  expect(findQuotes({ text })[0]?.resolved).toBe(expected);
});
