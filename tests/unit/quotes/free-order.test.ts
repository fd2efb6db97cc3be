import { expect, test } from 'vitest';
import { german } from '@/lib/quotes/languages/german';
import { read, wordsOf } from './read';

test.each([
  ['a pronoun behind the verb', 'Den Plan bezeichnete er als gut.', 'bezeichnete', 'er'],
  ['a name behind the verb and a comma', '„Wir gehen“, sagte Anna Roth.', 'sagte', 'Anna Roth'],
  [
    'all that stands before the first verb',
    'Karl Roth, Leiter des Verbandes „Haus“ (Bonn), kommentierte die Entscheidung.',
    'kommentierte',
    'Karl Roth, Leiter des Verbandes „Haus“ (Bonn)',
  ],
  ['a verb at the end', 'Es ging, weil sie den Rat zum Handeln aufforderte.', 'aufforderte', 'sie'],
])('%s', (_case, text, verb, expected) => {
  const sentence = read(text, german);
  const clause = sentence.clauses.find(({ cue }) => sentence.tokens[cue]?.text === verb);
  expect(wordsOf(text, sentence, clause?.subject?.from ?? 0, clause?.subject?.to ?? 0)).toBe(expected);
});
