import { expect, test } from 'vitest';
import { alignWords, placedWords } from '@/lib/highlights/anchoring/align-words';

test.each<[string, string, string, number[]]>([
  ['the same', 'a b c', 'a b c', [0, 1, 2]],
  ['one more', 'a c', 'a b c', [0, 2]],
  ['one gone', 'a b c', 'a c', [0, -1, 1]],
  ['one of two same words gone', 'a x b x c', 'a b x c', [0, -1, 1, 2, 3]],
  ['nothing left', 'a', '', [-1]],
])('%s', (_case, earlier, later, numbers) => {
  const words = (text: string) => placedWords(text).map(({ word }) => word);
  expect(alignWords(words(earlier), words(later))).toEqual(numbers);
});

test('blocks too long to be compared are not', () => {
  const long = Array.from({ length: 601 }, () => 'a');
  expect(new Set(alignWords(long, ['a']))).toEqual(new Set([-1]));
});

test('words and where they begin', () => {
  expect(placedWords('Ja, ét')).toEqual([
    { word: 'Ja', start: 0 },
    { word: 'ét', start: 4 },
  ]);
});
