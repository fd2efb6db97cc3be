import { expect, test } from 'vitest';
import { extentAfter } from '@/lib/quotes/extent-after';
import { read, wordsOf } from './read';

/** The subject that stands behind "said". */
function subject(text: string): string | undefined {
  const sentence = read(text);
  const extent = extentAfter(sentence, sentence.tokens.findIndex((token) => token.text === 'said') + 1);
  return extent && wordsOf(text, sentence, extent.from, extent.to);
}

test.each([
  ['name', 'said Ann Lee.', 'Ann Lee'],
  [
    'apposition',
    'said Quentin Kidd, a scientist at Newport University.',
    'Quentin Kidd, a scientist at Newport University',
  ],
  ['apposition, and on', 'said Quentin Kidd, a scientist, on Monday', 'Quentin Kidd, a scientist'],
  ['age', 'said Ann Lee, 59, on Monday', 'Ann Lee, 59'],
  ['of', 'said Ann Lee of the Red Cross.', 'Ann Lee of the Red Cross'],
  ['time', 'said Ann Lee on Monday', 'Ann Lee'],
  ['role', 'said a spokesman for the ministry.', 'a spokesman for the ministry'],
  ['released by', 'said a statement released by the office.', 'a statement released by the office'],
  [
    'apposition with an adverb',
    'said Ann Lee, now a consultant in Rome.',
    'Ann Lee, now a consultant in Rome',
  ],
  [
    'apposition with a relative clause',
    'said Ann Lee, an economist who heads the office in Rome.',
    'Ann Lee, an economist who heads the office in Rome',
  ],
  ['participle', 'said a protester using the name Kat.', 'a protester using the name Kat'],
  [
    'dash inside a word',
    'said Ann Lee of the Harvard–Smithsonian Center.',
    'Ann Lee of the Harvard–Smithsonian Center',
  ],
  ['two', 'said Ann Lee and Bob Roy.', 'Ann Lee and Bob Roy'],
  ['nobody', 'said that they won', undefined],
])('%s', (_case, text, expected) => {
  expect(subject(text)).toBe(expected);
});
