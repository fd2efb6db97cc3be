import { expect, test } from 'vitest';
import { grownLeft } from '@/lib/quotes/grown-left';
import { read, wordsOf } from './read';

test.each([
  ['the head of the office in Rome said', 'said', 'the head of the office in Rome'],
  ['Ann Lee and Bob Roy said', 'said', 'Ann Lee and Bob Roy'],
  ['Britain, France and Italy said', 'said', 'Britain, France and Italy'],
  ['one of them said', 'said', 'one of them'],
  ['Ann Lee in relaying the news said', 'said', 'Ann Lee'],
  ['Ann Lee of Ohio and leader of the party said', 'said', 'Ann Lee of Ohio and leader of the party'],
  ['In a radio interview Lee said', 'said', 'Lee'],
])('%s', (text, verb, expected) => {
  const sentence = read(text);
  const extent = grownLeft(
    sentence,
    sentence.tokens.findIndex((token) => token.text === verb),
  );
  expect(wordsOf(text, sentence, extent?.from ?? 0, extent?.to ?? 0)).toBe(expected);
});
