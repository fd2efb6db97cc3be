import { expect, test } from 'vitest';
import { hasPhrase } from '@/lib/search/has-phrase';

test.each<[string, string[], boolean]>([
  ['The sea wall held.', ['sea', 'wall'], true],
  ['The Séa-Wall held.', ['sea', 'wall'], true],
  ['The wall by the sea.', ['sea', 'wall'], false],
  ['sea sea wall', ['sea', 'wall'], true],
  ['a b a b c', ['a', 'b', 'c'], true],
  ['', ['sea'], false],
])('%s: %j', (text, phrase, is) => {
  expect(hasPhrase(['Title', text], phrase)).toBe(is);
});

test('a phrase does not reach from one text into the next', () => {
  expect(hasPhrase(['the sea', 'wall'], ['sea', 'wall'])).toBe(false);
});
