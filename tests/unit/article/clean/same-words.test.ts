import { expect, test } from 'vitest';
import { isSameText, shareOfWords, wordsIn } from '@/lib/article/clean/same-words';

test.each([
  ['the same', 'Council closes bridge', 'Council closes bridge', true],
  ['other marks and capitals', '“Council” closes bridge!', 'council closes Bridge', true],
  [
    'one word more in many',
    'The council closes the old harbour bridge today',
    'The council closes the old harbour bridge',
    true,
  ],
  [
    'half of it',
    'Council closes bridge',
    'Council closes bridge and opens a ferry line to the island',
    false,
  ],
  ['something else', 'Council closes bridge', 'Ferry sinks in harbour', false],
  ['nothing', '', '', false],
])('%s', (_case, a, b, expected) => {
  expect(isSameText(a, b)).toBe(expected);
});

test('words are counted without marks', () => {
  expect(wordsIn('It’s 3 o’clock!')).toEqual(['it', 's', '3', 'o', 'clock']);
  expect(shareOfWords('Ann Lee', 'By Ann Lee, Berlin')).toBe(1);
  expect(shareOfWords('', 'anything')).toBe(0);
});
