import { expect, test } from 'vitest';
import { acronymsIn } from '@/lib/quotes/acronyms';

test.each([
  ['first letters', 'the Syrian Democratic Forces (SDF) left', 'SDF', 'Syrian Democratic Forces'],
  [
    'small words between',
    'the Catholic Bishops Conference of the Philippines (CBCP) met',
    'CBCP',
    'Catholic Bishops Conference of the Philippines',
  ],
  ['other letters', 'the Syrian army (SDF) left', 'SDF', undefined],
  ['not a name', 'a red dog (ARD) left', 'ARD', undefined],
])('%s', (_case, text, short, long) => {
  expect(acronymsIn(text).get(short)).toBe(long);
});
