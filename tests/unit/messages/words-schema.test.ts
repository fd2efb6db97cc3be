import * as v from 'valibot';
import { expect, test } from 'vitest';
import { oneOf, pageAddress, webAddress, words } from '@/lib/messages/words-schema';

test.each<[string, string, boolean, boolean]>([
  ['the web', 'https://news.example/story', true, true],
  ['a file', 'file:///home/reader/story.html', false, true],
  ['a script', 'javascript:alert(1)', false, false],
  ['data', 'data:text/html,a', false, false],
  ['a part of an address', '/story', false, false],
  ['nothing', '', false, false],
])('%s', (_case, address, isOfWeb, isOfPage) => {
  expect(v.is(webAddress, address)).toBe(isOfWeb);
  expect(v.is(pageAddress, address)).toBe(isOfPage);
});

test.each([
  ['a', true],
  ['c', false],
  ['toString', false],
])('of a and b, %s is one: %s', (word, isOne) => {
  expect(v.is(oneOf<'a' | 'b'>({ a: true, b: true }), word)).toBe(isOne);
});

test('characters stay, halves of them are mended', () => {
  expect(v.parse(words, '𝄞 \uDC00')).toBe('𝄞 \uFFFD');
});
