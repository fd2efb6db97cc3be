import { expect, test } from 'vitest';
import { read, wordsOf } from './read';

test.each([
  ['shared', 'Lee said they lost, adding more', 'adding', 'Lee', 'shared'],
  ['antecedent', 'Bob Roy, who joked about it, left', 'joked', 'Bob Roy', 'antecedent'],
  [
    'name before an apposition',
    'It was led by Ann Lee, a farmer, who said it',
    'said',
    'Ann Lee, a farmer',
    'antecedent',
  ],
  [
    'before an aside',
    'Ann Lee, R-Wis., despite admitting “fear”, left',
    'admitting',
    'Ann Lee, R-Wis.',
    'shared',
  ],
  ['who is moved to say it', 'It moved Ann Lee to say “no”', 'say', 'Ann Lee', 'shared'],
  [
    'two verbs behind one “after”',
    'Bob Roy left after she attacked them and blamed “bias”',
    'blamed',
    'she',
    'shared',
  ],
  ['borrowed', 'Bemoaning the “phony system,” Trump left', 'Bemoaning', 'Trump', 'shared'],
])('%s', (_case, text, verb, expected, order) => {
  const sentence = read(text);
  const clause = sentence.clauses.find(({ cue }) => sentence.tokens[cue]?.text === verb);
  expect(wordsOf(text, sentence, clause?.subject?.from ?? 0, clause?.subject?.to ?? 0)).toBe(expected);
  expect(clause?.order).toBe(order);
});
