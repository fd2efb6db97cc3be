import { expect, test } from 'vitest';
import {
  isMarkedWhole,
  isSetLikeWords,
  onWholeWords,
  searched,
  unfolded,
} from '@/lib/highlights/anchoring/searched';

const TEXT = searched('Ann  left\n\nthe town.');

test('letters back to the text', () => {
  expect(unfolded(TEXT, { start: 0, end: 7 })).toEqual({ start: 0, end: 9 });
  expect(TEXT.blocks).toHaveLength(2);
});

test.each<[string, [number, number], string]>([
  ['inside words', [1, 8], 'Ann  left'],
  ['at words', [5, 9], 'left'],
])('%s', (_case, [start, end], words) => {
  const whole = onWholeWords(TEXT, { start, end });
  expect(TEXT.text.slice(whole.start, whole.end)).toBe(words);
});

test.each<[string, string, string, boolean]>([
  ['a whole word', 'the einen day', 'einen', true],
  ['the end of one word and the beginning of the next', 'eine neue', 'einen', false],
  ['letters without spaces between words', '大学病院', '学病', true],
])('%s', (_case, words, sought, isWhole) => {
  const text = searched(words);
  const start = text.letters.indexOf(sought);
  expect(isSetLikeWords(text, { start, end: start + sought.length })).toBe(isWhole);
});

test.each<[string, string, string, string, boolean]>([
  ['whole words', 'the ', 'old bridge', ' fell', true],
  ['from within a word', 'the o', 'ld bridge', ' fell', false],
  ['to within a word', 'the ', 'old brid', 'ge fell', false],
  ['without surroundings', '', 'old', '', true],
])('marked: %s', (_case, prefix, exact, suffix, isWhole) => {
  expect(isMarkedWhole({ prefix, exact, suffix })).toBe(isWhole);
});
