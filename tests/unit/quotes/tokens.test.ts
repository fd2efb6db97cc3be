import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';
import { french } from '@/lib/quotes/languages/french';
import { quotedSpans } from '@/lib/quotes/marks';
import { tokensOf } from '@/lib/quotes/tokens';

function tokens(text: string, language = english): string[] {
  const span = { start: 0, end: text.length };
  return tokensOf(text, span, quotedSpans(text, span), language).map((token) => token.text);
}

test.each([
  ['words and marks', 'He won, twice.', ['He', 'won', ',', 'twice', '.']],
  ['possessive', 'Trump’s plan', ['Trump', '’s', 'plan']],
  ['contraction', "didn't", ["didn't"]],
  ['abbreviations', 'Mr. Lee of the U.S.', ['Mr.', 'Lee', 'of', 'the', 'U.S.']],
  ['hyphens', 'Kim Young-ho, a 52-count case', ['Kim', 'Young-ho', ',', 'a', '52-count', 'case']],
  ['numbers', '1,000.5 votes', ['1,000.5', 'votes']],
  ['a quotation is one', 'He said “yes, I won.”', ['He', 'said', '“”']],
])('%s', (_case, text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test.each([
  ['elision', 'l’homme qu’il voit', ['l’', 'homme', 'qu’', 'il', 'voit']],
  ['inversion', 'a-t-il dit', ['a', '-t-', 'il', 'dit']],
  ['inversion without t', 'dit-elle', ['dit', '-', 'elle']],
])('French: %s', (_case, text, expected) => {
  expect(tokens(text, french)).toEqual(expected);
});
