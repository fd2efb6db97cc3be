import { expect, test } from 'vitest';
import { markWords } from '@/lib/highlights/mark-words';
import { placeHighlights } from '@/lib/highlights/place-highlights';
import { aHighlight } from './made-up';

const TEXT = 'The bridge opened on Monday after nine years of work.';
const first = aHighlight(TEXT, 'bridge opened', { createdAt: 1, note: 'One', tags: ['a'] });
const second = aHighlight(TEXT, 'after nine', { createdAt: 2, note: 'Two', tags: ['a', 'b'] });
const placed = placeHighlights({ version: 1, text: TEXT }, [first, second]);

const mark = (words: string) => {
  const start = TEXT.indexOf(words);
  const stretch = { start, end: start + words.length };
  return markWords({ text: TEXT, version: 1, placed }, stretch, 3, 9, () => 'new');
};

test('words apart from all others are a highlight of their own', () => {
  expect(mark('years of')).toMatchObject({
    made: { id: 'new', exact: 'years of', colour: 3, note: '', createdAt: 9 },
    change: { remove: [] },
  });
});

test('what overlaps becomes one, with all notes and tags', () => {
  expect(mark('opened on Monday after')).toMatchObject({
    made: {
      id: first.id,
      exact: 'bridge opened on Monday after nine',
      colour: 3,
      note: 'One\n\nTwo',
      tags: ['a', 'b'],
      createdAt: 1,
    },
    change: { remove: [second.id] },
  });
});

test('what overlaps keeps the strictest of the reviews', () => {
  const rejected = { status: 'rejected', reason: 'no', at: 1 } as const;
  const reviewed = placeHighlights({ version: 1, text: TEXT }, [
    { ...first, review: { status: 'accepted', reason: '', at: 2 } },
    { ...second, review: rejected },
  ]);
  const whole = { start: 0, end: TEXT.length };
  const marked = markWords({ text: TEXT, version: 1, placed: reviewed }, whole, 3);
  expect(marked?.made.review).toEqual(rejected);
});

test('spaces are nothing to mark', () => {
  expect(mark(' ')).toBeUndefined();
});
