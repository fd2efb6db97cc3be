import { expect, test } from 'vitest';
import { notesIn, wordsOfNote } from '@/components/footnotes/notes-in';
import type { ArticleElement } from '@/lib/article/tree';

const item: ArticleElement = {
  tag: 'li',
  noted: 2,
  children: ['Two ', { tag: 'a', href: 'https://news.example/#r', back: 2, children: ['↩'] }],
};
const paragraph: ArticleElement = { tag: 'p', noted: 1, children: ['One'] };

test('the blocks of a note are found wherever they stand', () => {
  const notes = notesIn([paragraph, { tag: 'ol', children: [item] }, { ...paragraph, children: ['more'] }]);
  expect(notes.get(1)).toEqual([paragraph, { ...paragraph, children: ['more'] }]);
  expect(notes.get(2)).toEqual([item]);
});

test('a note says what it says, without the way back', () => {
  expect(wordsOfNote([item])).toEqual(['Two ']);
  expect(wordsOfNote([paragraph])).toEqual([{ tag: 'p', children: ['One'] }]);
});
