import { expect, test } from 'vitest';
import { beginnings } from '@/components/focus/beginnings';

test.each([
  ['short words', 'It is so', ['I', 'i', 's']],
  ['long words', 'harbour lighthouse', ['har', 'light']],
  ['letters of other alphabets', 'гавань λιμάνι', ['гав', 'λιμ']],
  ['an accent of its own belongs to its letter', 'cafe\u0301s', ['caf']],
  ['numbers and signs have none', '41 — 2021', []],
  ['a script without spaces', '港の工事', []],
])('%s', (_case, text, words) => {
  expect(beginnings(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
