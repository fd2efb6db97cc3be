import { expect, test } from 'vitest';
import { extentBefore } from '@/lib/quotes/extent-before';
import { read, wordsOf } from './read';

/** The subject that stands before "said". */
function subject(text: string): string | undefined {
  const sentence = read(text);
  const extent = extentBefore(
    sentence,
    sentence.tokens.findIndex((token) => token.text === 'said'),
  );
  return extent && wordsOf(text, sentence, extent.from, extent.to);
}

test.each([
  ['name', 'Ann Lee said', 'Ann Lee'],
  ['pronoun', 'he said', 'he'],
  ['role before the name', 'Kremlin spokesman Dmitry Peskov said', 'Kremlin spokesman Dmitry Peskov'],
  ['prepositions', 'A spokesman for the ministry in Rome said', 'A spokesman for the ministry in Rome'],
  ['apposition', 'Kerr Putney, the police chief, said', 'Kerr Putney, the police chief'],
  [
    'apposition without its second comma',
    'Kerr Putney, the police chief said',
    'Kerr Putney, the police chief',
  ],
  ['role and name', 'The leader of the party, Ed Roy, said', 'The leader of the party, Ed Roy'],
  [
    'role, name and relative clause',
    'The minister, Kim Young-ho, who was there, said',
    'The minister, Kim Young-ho',
  ],
  ['name and relative clause', 'Kim Young-ho, who was there, said', 'Kim Young-ho, who was there'],
  ['brackets', 'Sen. Claire McCaskill (D-Mo.) said', 'Sen. Claire McCaskill (D-Mo.)'],
  ['age and place', 'Ann Lee, 59, of Ashton, Md., said', 'Ann Lee, 59, of Ashton, Md.'],
  ['two', 'Putin and Kim said', 'Putin and Kim'],
  [
    'two roles of one',
    'Scott Carson, president and chief executive of Boeing said',
    'Scott Carson, president and chief executive of Boeing',
  ],
  ['a place before the clause', 'In Boston, Ann Lee, the mayor, said', 'Ann Lee, the mayor'],
  ['a comma too many', 'Ann Lee, said', 'Ann Lee'],
  [
    'participle behind the noun',
    'Protesters marching through the streets said',
    'Protesters marching through the streets',
  ],
  ['released by', 'a statement released by the office said', 'a statement released by the office'],
])('%s', (_case, text, expected) => {
  expect(subject(text)).toBe(expected);
});
