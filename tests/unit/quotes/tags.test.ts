import { expect, test } from 'vitest';
import { read } from './read';

test.each([
  ['cue behind a name', 'Ann Lee claims victory', ['name', 'name', 'cue', 'noun']],
  ['the same word as a noun', 'Her claim won', ['determiner', 'noun', 'verb']],
  ['bare form behind a plural', 'officials claim it', ['noun', 'cue', 'pronoun']],
  ['bare form behind an adjective', 'a clear message', ['determiner', 'noun', 'noun']],
  ['possessive', 'Lee’s house', ['name', 'possessive', 'noun']],
  ['is, shortened', 'he’s here', ['pronoun', 'auxiliary', 'adverb']],
  [
    'that before a clause',
    'saying that rival Ann Lee lost',
    ['cue', 'subordinator', 'noun', 'name', 'name', 'verb'],
  ],
  ['days are no names', 'Lee said Monday', ['name', 'cue', 'adverb']],
  ['a verb no list holds', 'to flummox the king', ['preposition', 'verb', 'determiner', 'noun']],
  ['participle as adjective', 'of registered voters', ['preposition', 'noun', 'noun']],
])('%s', (_case, text, expected) => {
  expect(read(text).tags).toEqual(expected);
});
