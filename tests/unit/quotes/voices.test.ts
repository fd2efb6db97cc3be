import { expect, test } from 'vitest';
import { findIndirect } from '@/lib/quotes/find-indirect';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { voicesOf } from '@/lib/quotes/voices';

test('one voice per speaker, whatever they are called', () => {
  const text =
    '“Nobody knows who said this.”\n\n“We won,” said Mayor Ann Lee. “They all lost.”\n\nBob Roy said: “That is wrong.” Lee said: “It is not.”';
  const voices = voicesOf(findQuotes({ text }));
  expect(voices.map(({ name, role, quotes }) => [name, role, quotes.length])).toEqual([
    ['Ann Lee', 'Mayor', 3],
    ['Bob Roy', undefined, 1],
  ]);
});

test.each([
  ['a headline says it again', 'Lee: ‘We will win it all’'],
  ['no headline', undefined],
])('words are counted once: %s', (_case, title) => {
  const text = '“I said, ‘We will win it all,’ and we did,” Ann Lee said.';
  const quotes = findQuotes({ text, ...(title && { title }) });
  expect(quotes.length).toBe(title ? 3 : 2);
  expect(voicesOf(quotes).map(({ name, quotes: said }) => [name, said.length])).toEqual([['Ann Lee', 1]]);
});

test('whoever is quoted by another has a voice', () => {
  const text = '“President Trump said, ‘Let us talk about it tomorrow,’ ” Bob Roy said.';
  expect(voicesOf(findQuotes({ text })).map(({ name }) => name)).toEqual(['Bob Roy', 'President Trump']);
});

test('what is reported in the writer’s words is in nobody’s voice', () => {
  const text = 'Ann Lee said they had lost the case.';
  expect(voicesOf(findIndirect({ text }))).toEqual([]);
});
