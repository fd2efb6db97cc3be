import { expect, test } from 'vitest';
import { kindOf } from '@/lib/quotes/kind';
import { lastScene } from './scene';

test.each([
  ['whole sentence', 'Lee said: “We will win this.”', 'full'],
  ['whole sentence that begins small', 'Lee said that “the prospects appear good for us”.', 'full'],
  ['fragment', 'Lee said it was “very bad indeed for us”.', 'partial'],
  ['fragment with a participle', 'Lee saw “wounded families looking for help”.', 'partial'],
  ['a word', 'Lee called it “Bad”.', 'partial'],
  ['paragraph that stays open', '“We will go on and on.', 'multi-paragraph'],
])('%s', (_case, text, expected) => {
  const { place } = lastScene(text);
  expect(kindOf(text, place)).toBe(expected);
});
