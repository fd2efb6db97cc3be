import { expect, test } from 'vitest';
import { mentionOf } from '@/lib/quotes/sentence';
import { read } from './read';

test('a sentence knows the phrases at its tokens', () => {
  const sentence = read('Ann Lee left.');
  expect(sentence.startingAt.get(0)?.to).toBe(2);
  expect(sentence.endingAt.get(2)?.from).toBe(0);
});

test('a mention has its place in the article', () => {
  const text = 'Ann Lee left.';
  expect(mentionOf(text, read(text).tokens, 0, 2)).toEqual({ start: 0, end: 7, text: 'Ann Lee' });
});
