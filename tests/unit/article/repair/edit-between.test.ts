import { expect, test } from 'vitest';
import { afterEdit, editBetween, offsetAfter } from '@/lib/article/repair/edit-between';

test.each([
  ['a block more', 'one\n\nthree', 'one\n\ntwo\n\nthree', 'three', 10],
  ['a block less', 'one\n\ntwo\n\nthree', 'one\n\nthree', 'three', 5],
  ['a block less at the beginning', 'one\n\ntwo', 'two', 'two', 0],
  ['a block less at the end', 'one\n\ntwo', 'one', 'one', 0],
  ['nothing', 'one', 'one', 'one', 0],
])('%s: words stand where they should', (_case, before, after, words, start) => {
  const stretch = { start: before.indexOf(words), end: before.indexOf(words) + words.length };
  const moved = afterEdit(editBetween(before, after), stretch);
  expect(moved?.start).toBe(start);
  expect(after.slice(moved?.start, moved?.end)).toBe(words);
});

test.each([
  ['what was taken away', { start: 5, end: 8 }],
  ['what is taken away in part', { start: 1, end: 7 }],
])('%s stands nowhere', (_case, stretch) => {
  expect(afterEdit(editBetween('one\n\ntwo\n\nsix', 'one\n\nsix'), stretch)).toBeUndefined();
});

test.each([
  ['before the change', 2, 2],
  ['in what was taken away', 6, 5],
  ['behind it', 12, 7],
])('a place %s', (_case, before, after) => {
  expect(offsetAfter(editBetween('one\n\ntwo\n\nsix', 'one\n\nsix'), before)).toBe(after);
});
