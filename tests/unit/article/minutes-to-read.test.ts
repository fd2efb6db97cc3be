import { expect, test } from 'vitest';
import { minutesToRead } from '@/lib/article/minutes-to-read';

test.each([
  ['a note takes a minute', 12, 'en', 1],
  ['English', 2280, 'en-GB', 10],
  ['German is read more slowly', 1790, 'de', 10],
  ['Chinese, by its own words', 1580, 'zh-Hant', 10],
  ['a language the study did not measure', 1840, 'sw', 10],
  ['a language nobody named is taken for English', 2280, undefined, 10],
])('%s', (_case, words, lang, minutes) => {
  expect(minutesToRead(words, lang)).toBe(minutes);
});
