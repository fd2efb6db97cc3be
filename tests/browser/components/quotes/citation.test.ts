import { expect, test } from 'vitest';
import { citation } from '@/components/quotes/citation';
import { harbour } from '@/tests/browser/screens/articles';
import { harbourQuotes } from '@/tests/browser/screens/quotes';

const find = (words: string) => harbourQuotes.filter((quote) => quote.text.includes(words));

test.each([
  [
    'with speaker and role',
    'nursery',
    [
      '“is not dirt, it is a nursery”',
      '— Tomas Reyk, marine biologist at the Institute for Coastal Research',
      'Larne Point votes to dredge its harbour, and argues about the sand, The Coastal Courier, 18 November 2026',
      'https://www.example.com/2026/11/larne-point-harbour',
    ],
  ],
  [
    'without a speaker names none',
    'Humbug',
    [
      '“Humbug,”',
      'Larne Point votes to dredge its harbour, and argues about the sand, The Coastal Courier, 18 November 2026',
      'https://www.example.com/2026/11/larne-point-harbour',
    ],
  ],
])('a quotation %s', (_case, words, lines) => {
  const [quote] = find(words);
  expect(quote && citation(quote, harbour, 'en-GB').split('\n')).toEqual(lines);
});
