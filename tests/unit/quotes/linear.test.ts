import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { english } from '@/lib/quotes/languages/english';
import { readPassage } from '@/lib/quotes/places';

// Every later step may look over one whole sentence, so none may grow with the text.
test.each([
  [
    'no full stop',
    'the man said “we all go home” and Ann Lee, who was there, said it was “bad”, '.repeat(500),
  ],
  [
    'no full stop and no quotation',
    'the man said that they went home with Ann Lee, who was there, and '.repeat(500),
  ],
  ['thousands of quotations', '“We go home”, Ann Lee, '.repeat(2000)],
])('no sentence is endless: %s', (_case, text) => {
  const longest = Math.max(...readPassage(text, english, 'en').sentences.map(({ tokens }) => tokens.length));
  expect(longest).toBeLessThan(1500);
});

test('thousands of quotations are all found', () => {
  expect(findQuotes({ text: '“We all go home now,” said Ann Lee. '.repeat(2000) })).toHaveLength(2000);
});
