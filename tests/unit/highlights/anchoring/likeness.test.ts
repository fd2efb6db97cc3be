import { expect, test } from 'vitest';
import { alike, likeness } from '@/lib/highlights/anchoring/likeness';

test.each<[string, string, string, number]>([
  ['as it is', 'xxabcdxx', 'abcd', 1],
  ['one letter of four', 'xxabzdxx', 'abcd', 0.75],
  ['nothing', '', 'abcd', 0],
])('likeness: %s', (_case, text, pattern, share) => {
  expect(likeness(text, pattern)).toBe(share);
});

test.each<[string, string, string, number]>([
  ['the same', 'abcd', 'abcd', 1],
  ['half as long', 'ab', 'abcd', 0.5],
  ['the other way round', 'abcd', 'ab', 0.5],
  ['nothing', '', 'abcd', 0],
])('alike: %s', (_case, one, other, share) => {
  expect(alike(one, other)).toBe(share);
});
