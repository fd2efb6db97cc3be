import { expect, test } from 'vitest';
import { isApposition, isRole, startsClause } from '@/lib/quotes/extents';
import { read } from './read';

test.each([
  ['role behind a name', 'Ann Lee, a farmer, left', true],
  ['age', 'Ann Lee, 39, left', true],
  ['place', 'Ann Lee, of Ohio, left', true],
  ['pronoun', 'Ann Lee, he left', false],
])('apposition: %s', (_case, text, expected) => {
  const sentence = read(text);
  expect(isApposition(sentence, { from: 0, to: 2, head: 1, kind: 'name' }, 3)).toBe(expected);
});

test.each([
  ['the beginning', 'Lee left', 0, true],
  ['behind "that"', 'said that Lee left', 2, true],
  ['behind a verb', 'met Lee there', 1, false],
])('a clause may start at %s', (_case, text, at, expected) => {
  expect(startsClause(read(text), at)).toBe(expected);
});

test.each([
  ['the minister', true],
  ['the vice-president', true],
  ['the house', false],
])('%s is a role: %s', (text, expected) => {
  expect(isRole(read(text), 1)).toBe(expected);
});
