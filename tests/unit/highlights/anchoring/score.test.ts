import { expect, test } from 'vitest';
import { isBeside, scoreOf, surroundings } from '@/lib/highlights/anchoring/score';

const LETTERS = 'annsaidthatyesisthewordforit';
const YES = { start: 11, end: 14 };

test.each<[string, string, string, [number, number]]>([
  ['both sides', 'annsaidthat', 'isthewordforit', [1, 1]],
  ['farther off', 'annsaid', 'isthewordforit', [0.9, 1]],
  ['no surroundings, but not at the edge', '', '', [0, 0]],
])('%s', (_case, before, after, [prefix, suffix]) => {
  expect(surroundings(LETTERS, YES, before, after)).toEqual({ prefix, suffix });
});

test('the edges of a text are the surroundings of what stands there', () => {
  expect(surroundings('yes', { start: 0, end: 3 }, '', '')).toEqual({ prefix: 1, suffix: 1 });
  expect(isBeside('yes', { start: 0, end: 3 }, '', '')).toEqual([true, true]);
});

test.each<[string, string, string, [boolean, boolean]]>([
  ['both', 'bosaidthat', 'isthewordforher', [false, true]],
  ['the last letters before count', 'x'.repeat(20) + 'annsaidthat', 'is', [false, true]],
  ['neither', 'bo', 'was', [false, false]],
])('beside: %s', (_case, before, after, beside) => {
  expect(isBeside(LETTERS, YES, before, after)).toEqual(beside);
});

test('a score is between nothing and all', () => {
  expect(scoreOf({ words: 1, prefix: 1, suffix: 1, place: 1 })).toBe(1);
  expect(scoreOf({ words: 0, prefix: 0, suffix: 0, place: undefined })).toBe(0);
  expect(scoreOf({ words: 1, prefix: 0, suffix: 0, place: undefined })).toBeCloseTo(50 / 90);
});
