import { expect, test } from 'vitest';
import { read, wordsOf } from './read';

test.each([
  ['before', 'Ann Lee, a farmer, said it', 'said', 'Ann Lee, a farmer'],
  ['behind', '“We go,” said Ann Lee', 'said', 'Ann Lee'],
  ['behind, after a comma', 'It was “bad” for all, said Ann Lee', 'said', 'Ann Lee'],
  ['a noun before a participle', 'It ended with Ann Lee saying “no”', 'saying', 'Ann Lee'],
  ['who is quoted', 'He quoted Ann Lee as saying “no”', 'saying', 'Ann Lee'],
  [
    'a relative clause without commas',
    'Dr Lee who was leading the research said no',
    'said',
    'Dr Lee who was leading the research',
  ],
  ['who is quoted, with a role', 'He quoted Ann Lee, a farmer, saying “no”', 'saying', 'Ann Lee, a farmer'],
  [
    'a report released',
    'A report released last year found “no” faults',
    'found',
    'A report released last year',
  ],
])('%s', (_case, text, verb, expected) => {
  const sentence = read(text);
  const clause = sentence.clauses.findLast(({ cue }) => sentence.tokens[cue]?.text === verb);
  expect(wordsOf(text, sentence, clause?.subject?.from ?? 0, clause?.subject?.to ?? 0)).toBe(expected);
});

test('“seven days” is nobody', () => {
  const sentence = read('the “area” first announced seven days earlier');
  expect(sentence.clauses[0]?.subject).toBeUndefined();
});
