import { expect, test } from 'vitest';
import { english } from '@/lib/quotes/languages/english';
import { quotedSpans } from '@/lib/quotes/marks';
import { sentencesOf } from '@/lib/quotes/sentences';

function sentences(text: string): string[] {
  const span = { start: 0, end: text.length };
  return sentencesOf(text, span, quotedSpans(text, span), english, 'en').map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ['two sentences', 'He won. She lost.', ['He won.', 'She lost.']],
  ['title before a name', 'Mr. Smith met Dr. Lee. They spoke.', ['Mr. Smith met Dr. Lee.', 'They spoke.']],
  ['initials', 'J. M. Barrie wrote it. It sold.', ['J. M. Barrie wrote it.', 'It sold.']],
  ['country inside', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
  ['country at the end', 'He left the U.S. The senator stayed.', ['He left the U.S.', 'The senator stayed.']],
  [
    'full stops inside a quotation',
    '“I won. You lost,” he said. She left.',
    ['“I won. You lost,” he said.', 'She left.'],
  ],
  ['question with its cue', '“Why now?” Ann Lee asked. He left.', ['“Why now?” Ann Lee asked.', 'He left.']],
  ['question and a new sentence', '“Why now?” The crowd left.', ['“Why now?”', 'The crowd left.']],
  ['quotation as a sentence', '“I won.” He left.', ['“I won.”', 'He left.']],
  ['signature', '“I won.” — Ann Lee', ['“I won.” — Ann Lee']],
])('%s', (_case, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
