import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';
import { languageOf } from '@/lib/quotes/languages/languages';

test.each([
  ['en', english],
  ['en-GB', english],
  ['EN', english],
  ['xx', undefined],
  ['', undefined],
])('%s', (tag, expected) => {
  expect(languageOf(tag)).toBe(expected);
});
