import { expect, test } from 'vitest';
import { bareSpan, bareWords } from '@/lib/quotes/bare-words';

test.each([
  ['“We have waited,”', 'We have waited'],
  ['“Who goes there?”', 'Who goes there?'],
  ['«Nous avons attendu»', 'Nous avons attendu'],
  ['« Nous avons attendu »', 'Nous avons attendu'],
  ['„Wir haben gewartet“,', 'Wir haben gewartet'],
  ['「待った」', '待った'],
  ['‘the “big” one’', 'the “big” one'],
])('%s without its marks', (quotation, words) => {
  expect(bareWords(quotation)).toBe(words);
});

test('tells from where to where they run', () => {
  expect(bareSpan('“Yes,”')).toEqual([1, 4]);
});
