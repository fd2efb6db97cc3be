import { expect, test } from 'vitest';
import { listQuotes } from '@/components/quotes/listed-quote';
import { marginNotes } from '@/components/reader/margin-notes';
import { stackNotes } from '@/components/reader/stack-notes';
import { harbourQuotes } from '@/tests/browser/screens/quotes';

test.each([
  [
    'where they want to be',
    [
      [0, 10],
      [100, 10],
    ],
    [0, 100],
  ],
  [
    'pushed down by the one above',
    [
      [0, 50],
      [20, 10],
    ],
    [0, 56],
  ],
  [
    'and so on',
    [
      [0, 50],
      [20, 10],
      [30, 10],
    ],
    [0, 56, 72],
  ],
  ['never above the text', [[-40, 10]], [0]],
])('notes stand %s', (_case, wanted, tops) => {
  expect(
    stackNotes(
      wanted.map(([top = 0, height = 0]) => ({ top, height })),
      6,
    ),
  ).toEqual(tops);
});

test('a speaker who goes on speaking is named once, a key quote always stands', () => {
  const listed = listQuotes(harbourQuotes, () => 'other');
  const keys = listed.filter(({ id }) => id === 'quote-9');
  const notes = marginNotes(listed, keys).map((note) => note.listed.id);
  expect(notes).toEqual(['quote-1', 'quote-3', 'quote-6', 'quote-7', 'quote-8', 'quote-9']);
});
