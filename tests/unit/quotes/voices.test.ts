import { expect, test } from 'vitest';
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
