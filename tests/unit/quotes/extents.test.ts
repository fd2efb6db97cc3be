import { expect, test } from 'vitest';
import { extentAfter, extentBefore } from '@/lib/quotes/extents';
import { read, wordsOf } from './read';

/** The subject of "said" in a sentence. */
function subject(text: string): string | undefined {
  const sentence = read(text);
  const said = sentence.tokens.findIndex((token) => token.text === 'said');
  const extent = extentBefore(sentence, said) ?? extentAfter(sentence, said + 1);
  return extent && wordsOf(text, sentence, extent.from, extent.to);
}

test.each([
  ['name', 'Ann Lee said', 'Ann Lee'],
  ['role before the name', 'Kremlin spokesman Dmitry Peskov said', 'Kremlin spokesman Dmitry Peskov'],
  ['prepositions', 'A spokesman for the ministry in Rome said', 'A spokesman for the ministry in Rome'],
  ['apposition', 'Kerr Putney, the police chief, said', 'Kerr Putney, the police chief'],
  [
    'role, name and relative clause',
    'The minister, Kim Young-ho, who was there, said',
    'The minister, Kim Young-ho',
  ],
  ['brackets', 'Sen. Claire McCaskill (D-Mo.) said', 'Sen. Claire McCaskill (D-Mo.)'],
  ['age and place', 'Ann Lee, 59, of Ashton, Md., said', 'Ann Lee, 59, of Ashton, Md.'],
  ['two', 'Putin and Kim said', 'Putin and Kim'],
  ['a place before the clause', 'In Boston, Ann Lee, the mayor, said', 'Ann Lee, the mayor'],
  [
    'participle behind the noun',
    'Protesters marching through the streets said',
    'Protesters marching through the streets',
  ],
  [
    'behind the verb',
    'said Quentin Kidd, a scientist at Newport University.',
    'Quentin Kidd, a scientist at Newport University',
  ],
  ['behind the verb, with a time', 'said Ann Lee on Monday', 'Ann Lee'],
  ['pronoun', 'he said', 'he'],
])('%s', (_case, text, expected) => {
  expect(subject(text)).toBe(expected);
});
