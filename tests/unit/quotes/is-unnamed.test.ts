import { expect, test } from 'vitest';
import { isUnnamed } from '@/lib/quotes/is-unnamed';

test.each<[string, string | undefined, boolean]>([
  ['officials', 'en', true],
  ['Officials', 'en', true],
  ['A spokeswoman', 'en-GB', true],
  ['a senior official at the ministry', 'en', true],
  ['ministry officials', 'en', true],
  ['a source close to the talks', 'en', true],
  ['people familiar with the matter', 'en', true],
  ['the ministry', 'en', false],
  ['The company', 'en', false],
  ['Ann Lee', 'en', false],
  ['an aide to Ann Lee', 'en', true],
  ['spokesman Bob Roy', 'en', false],
  ['US officials', 'en', true],
  ['She', 'en', false],
  ['ein Sprecher', 'de', true],
  ['Angela Merkel', 'de', false],
  ['das Ministerium', 'de', false],
  ['un porte-parole', 'fr', true],
  ['un responsable américain', 'fr', true],
  ['officials', 'fi', false],
  ['officials', undefined, false],
  ['', 'en', false],
])('%s (%s): %s', (speaker, lang, isSo) => {
  expect(isUnnamed(speaker, lang)).toBe(isSo);
});
