import { expect, test } from 'vitest';
import { isDateLine } from '@/lib/article/clean/date-line';

test.each([
  ['Sunday, June 23, 2024', 'en', true],
  ['Published: 14 March 2024, 10:42 GMT', 'en', true],
  ['06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten', 'de', true],
  ['Aktualisiert am 3. März 2024', 'de', true],
  ['23. April 2024', 'de', true],
  ['25/04/2026 Actualizado a las 15:10h.', 'es', true],
  ['Publié le 3 février 2025 à 10:30', 'fr', true],
  ['22:40', 'en', true],
  ['2024年6月23日 10:30', 'ja', true],
  ['What can we expect in 2025?', 'en', false],
  ['The relationship with CVE-2024-49112', 'en', false],
  ['In 1987 he left for Paris with a friend', 'en', false],
  ['La Vieille Ferme 2025 Rosé, France', 'en', false],
  ['no number at all', 'en', false],
])('%s (%s): %s', (text, lang, expected) => {
  expect(isDateLine(text, lang)).toBe(expected);
});

test('a language that is none does no harm', () => {
  expect(isDateLine('June 23, 2024', 'no language')).toBe(true);
});
