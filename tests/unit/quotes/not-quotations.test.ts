import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['so-called', 'The so-called “smart bombs” missed.'],
  ['nickname inside a name', 'William “Bill” Clinton left the room.'],
  ['known as', 'The plan, known as “Big Deal”, failed.'],
  ['title of a work', 'The film “Gone With the Wind” ran for years.'],
  ['a book, and what its author says', 'In his book, “Gone With the Wind,” Lee said more.'],
  ['a song called so', 'Ann Lee sang a song called “Again”.'],
  ['a radio show', 'Ann Lee told listeners of her “Early Birds” radio show a story.'],
  ['nobody says it', 'It was a “mess” for years.'],
  ['each other', 'While calling each other “comrades”, Putin and Kim met.'],
])('%s is no quotation', (_case, text) => {
  expect(findQuotes({ text })).toEqual([]);
});

test('a word in somebody’s mouth is one', () => {
  expect(findQuotes({ text: 'Ann Lee called it a “mess” on Monday.' })[0]?.speaker?.text).toBe('Ann Lee');
});

test('a line in single marks over a part of the article is a heading', () => {
  const text = 'Ann Lee said: “We will win.”\n\n‘All bets are off.’\n\nBob Roy left.';
  expect(findQuotes({ text }).map((quote) => quote.text)).toEqual(['“We will win.”']);
});

test('between two names and before a comma it is no nickname', () => {
  expect(findQuotes({ text: 'Roy “got a deal,” Lee said.' })[0]?.speaker?.text).toBe('Lee');
});
