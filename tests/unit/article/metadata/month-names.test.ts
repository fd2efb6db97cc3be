import { expect, test } from 'vitest';
import { monthNamed } from '@/lib/article/metadata/month-names';

test.each<[string, string | undefined, number | undefined]>([
  ['April', 'en', 4],
  ['Sept', 'en', 9],
  ['März', 'de', 3],
  ['janvier', 'fr', 1],
  ['juil.', 'fr-CA', 7],
  ['diciembre', 'es', 12],
  ['gennaio', 'it', 1],
  ['maart', 'nl', 3],
  ['kwietnia', 'pl', 4],
  ['апреля', 'ru', 4],
  ['Ağustos', 'tr', 8],
  ['balandžio', 'lt', 4],
  ['May', 'de', 5],
  ['dubna', undefined, 4],
  ['Bernd', 'de', undefined],
  ['Ma', 'en', undefined],
  ['', 'en', undefined],
  ['April', 'not a language', 4],
])('“%s” in %s is %s', (word, lang, month) => {
  expect(monthNamed(word, lang)).toBe(month);
});
