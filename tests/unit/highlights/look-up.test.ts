import { expect, test } from 'vitest';
import { lookUpAddress, searchFor, wordsToLookUp } from '@/lib/highlights/look-up';

test.each<[string, string, string | undefined]>([
  ['a word', 'ferry', 'ferry'],
  ['without its comma and quotation marks', ' “ferry,” ', 'ferry'],
  ['with what belongs to it', 'it’s', 'it’s'],
  ['of two lines', 'the\n  ferry', 'the ferry'],
  ['in no letters we know', '漢字。', '漢字'],
  ['none', ' … ', undefined],
  ['a paragraph', 'word '.repeat(40), undefined],
])('to look up: %s', (_case, selected, words) => {
  expect(wordsToLookUp(selected)).toBe(words);
});

test.each<[string, string, string, string | undefined]>([
  ['in its place', 'https://d.example/w/%s', 'ferry', 'https://d.example/w/ferry'],
  [
    'as an address has it',
    'https://d.example/?q=%s&l=en',
    'a & b/ü',
    'https://d.example/?q=a%20%26%20b%2F%C3%BC&l=en',
  ],
  ['nowhere without a place', 'https://d.example/', 'ferry', undefined],
  ['nowhere without a dictionary', '', 'ferry', undefined],
  ['nowhere that runs', 'javascript:alert("%s")', 'ferry', undefined],
  ['nowhere that is no address', '%s', 'ferry', undefined],
  ['nowhere the words would choose', '%s', 'https://evil.example', undefined],
])('%s', (_case, dictionary, words, address) => {
  expect(lookUpAddress(dictionary, words)).toBe(address);
});

test.each([
  ['ferry', 'ferry'],
  ['the last ferry', '"the last ferry"'],
  ['the “last” ferry', '"the last ferry"'],
])('searched for: %s', (words, typed) => {
  expect(searchFor(words)).toBe(typed);
});
