import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { english } from '@/lib/quotes/languages/english';
import { loadModel } from '@/lib/quotes/model/load-model';
import { readPassage } from '@/lib/quotes/places';

const model = await loadModel();

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
  ['no space', 'a“b”'.repeat(3000)],
  ['not a single mark', 'a'.repeat(9000)],
  ['marks that never close', 'said “we go and \'Ann Lee "who was there, '.repeat(500)],
])('no sentence is endless: %s', (_case, text) => {
  const longest = Math.max(...readPassage(text, english, 'en').sentences.map(({ tokens }) => tokens.length));
  expect(longest).toBeLessThan(1000);
});

// Milliseconds: a machine that is busy with other things must not fail it.
const PATIENCE = 60_000;

test(
  '5,000 quotations are all found',
  () => {
    const found = findQuotes({ text: '“We all go home now,” said Ann Lee. '.repeat(5000) }, model);
    expect(found).toHaveLength(5000);
    expect(new Set(found.map(({ speaker }) => speaker?.text))).toEqual(new Set(['Ann Lee']));
  },
  PATIENCE,
);

const MARKS = ['“', '”', '„', '"', "'", '‘', '’', '«', '»', '「', '」', "''", '(', '[', '…', '\n'];

test('marks that do not come out even trip nothing, and hide no quotation of the next paragraph', () => {
  for (const first of MARKS) {
    for (const second of MARKS) {
      const text = `Ann Lee ${first}said we ${second}go home ${first}now.\n\nBob Roy said: “We stay here.”`;
      const found = findQuotes({ text }, model);
      for (const quote of found) expect(quote.text).toBe(text.slice(quote.start, quote.end));
      expect(found.at(-1)?.text).toBe('“We stay here.”');
    }
  }
});
