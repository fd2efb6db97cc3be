import { expect, test } from 'vitest';
import { isLatin, lettered } from '@/lib/article/lettered';

const WORDS = String.raw`[\p{L}\p{N}\p{M}]+`;

test.each([
  ['plain', 'Two boats, 3 crews', ['Two', 'boats', '3', 'crews']],
  ['Latin letters and marks of print', '“Čtk’s” ½ Straße – 5 €…', ['Čtk', 's', '½', 'Straße', '5']],
  ['Cyrillic', 'Две лодки, 3', ['Две', 'лодки', '3']],
  ['a mark of its own', 'e\u0301te\u0301 ok', ['e\u0301te\u0301', 'ok']],
  ['Devanagari', 'दो नावें।', ['दो', 'नावें']],
  ['beyond the first plane', '𝒜b 𐌰', ['𝒜b', '𐌰']],
])('finds words: %s', (_case, text, words) => {
  expect(text.match(lettered(WORDS, 'g')(text))).toEqual(words);
});

test('is the same for every character that counts as Latin', () => {
  const differing = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) =>
      isLatin(character) &&
      ['L', 'Lu', 'Ll', 'Lt', 'Lo', 'N', 'Nd', 'M', 'sc=Han', 'Script=Thai'].some(
        (name) =>
          lettered(`^[\\p{${name}}]$`)(character).test(character) !==
          new RegExp(`^\\p{${name}}$`, 'u').test(character),
      ),
  );
  expect(differing).toEqual([]);
});
