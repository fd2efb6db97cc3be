import { expect, test } from 'vitest';
import { guessAt, guessBy, isSpeech, isThought } from '@/lib/quotes/clause-guess';
import { read } from './read';

const first = (text: string) => {
  const sentence = read(text);
  const [clause] = sentence.clauses;
  if (!clause) throw new Error(`no clause in “${text}”`);
  return { sentence, clause };
};

test.each([
  ['Ann Lee said it was late', true],
  ['Ann Lee was told it was late', false],
  ['Ann Lee was quoted as being late', true],
  ['Ann Lee hopes it is late', false],
  ['As Ann Lee put it in Rome', true],
])('%s: says something %s', (text, expected) => {
  const { sentence, clause } = first(text);
  expect(isSpeech(sentence, clause)).toBe(expected);
});

test('a hope is a thought', () => {
  const { sentence, clause } = first('Ann Lee hopes it is late');
  expect(isThought(sentence, clause.cue)).toBe(true);
});

test('the subject speaks, the verb is the cue', () => {
  const text = 'Ann Lee said it was late';
  const { sentence, clause } = first(text);
  const guess = guessBy(text, sentence, clause, 'cue before');
  expect([guess?.speaker.text, guess?.cue?.text]).toEqual(['Ann Lee', 'said']);
  expect(clause.subject && guessAt(text, sentence, clause.subject, clause).speaker).toEqual(guess?.speaker);
});
