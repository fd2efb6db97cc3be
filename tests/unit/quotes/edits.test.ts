import { expect, test } from 'vitest';
import { editsIn } from '@/lib/quotes/edits';

test.each([
  ['words put in', '“They [the board] knew”', [['[the board]', 'put-in']]],
  ['a letter put in', '“[T]hey knew”', [['[T]', 'put-in']]],
  ['sic', '“there chair [sic] was gone”', [['[sic]', 'put-in']]],
  ['words left out, in brackets', '“found […] and went”', [['[…]', 'left-out']]],
  [
    'the same with three dots',
    '“found [...] and (...) went”',
    [
      ['[...]', 'left-out'],
      ['(...)', 'left-out'],
    ],
  ],
  [
    'bare dots',
    '“found … and went ... ahead . . . now”',
    [
      ['…', 'left-out'],
      ['...', 'left-out'],
      ['. . .', 'left-out'],
    ],
  ],
  ['round brackets are the speaker’s', '“found (I think) it.”', []],
  ['a bracket that never closes', '“found [ it and went”', []],
])('%s', (_case, words, expected) => {
  expect(editsIn(words, 10).map(({ start, end, edit }) => [words.slice(start - 10, end - 10), edit])).toEqual(
    expected,
  );
});
