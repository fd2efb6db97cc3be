import { expect, test } from 'vitest';
import { piecesOf, type Mark } from '@/components/article/mark-pieces';

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, voice: 'other' });

test.each<[string, number, Mark[], [string, string[]][]]>([
  ['no mark: one piece', 0, [], [['abcdef', []]]],
  ['a mark elsewhere: one piece', 10, [mark('a', 0, 5)], [['abcdef', []]]],
  [
    'a mark in the middle: three',
    0,
    [mark('a', 2, 4)],
    [
      ['ab', []],
      ['cd', ['a']],
      ['ef', []],
    ],
  ],
  [
    'a mark that goes on behind the string',
    10,
    [mark('a', 14, 99)],
    [
      ['abcd', []],
      ['ef', ['a']],
    ],
  ],
  ['a mark over all of it', 10, [mark('a', 0, 99)], [['abcdef', ['a']]]],
  [
    'the longer mark first',
    0,
    [mark('in', 2, 4), mark('out', 0, 6)],
    [
      ['ab', ['out']],
      ['cd', ['out', 'in']],
      ['ef', ['out']],
    ],
  ],
  ['a string that is not counted is never marked', -1, [mark('a', 0, 9)], [['abcdef', []]]],
])('%s', (_case, start, marks, expected) => {
  const pieces = piecesOf('abcdef', start, marks).map((piece) => [
    piece.text,
    piece.marks.map(({ id }) => id),
  ]);
  expect(pieces).toEqual(expected);
});
