import { expect, test } from 'vitest';
import { german } from '@/lib/quotes/languages/german';
import { read } from './read';

test.each([
  ['a participle before a noun', 'of registered voters', 1, 'noun'],
  ['an infinitive no list holds', 'to flummox the king', 1, 'verb'],
  ['what was claimed', 'They rated Republican claims as false', 3, 'noun'],
  ['a time of day', 'Lee said Friday afternoon', 3, 'adverb'],
  ['what a number counts', 'They faced fourteen felony charges each', 4, 'noun'],
  ['a few of them', 'with a few questions', 3, 'noun'],
  ['going on about something', 'Lee went on about it', 1, 'cue'],
  ['going on a journey', 'Lee went on a trip', 1, 'verb'],
] as const)('%s', (_case, text, index, tag) => {
  expect(read(text).tags[index]).toBe(tag);
});

test('the verb of a German sentence that begins with a pronoun', () => {
  expect(read('Er schließt den Laden.', german).tags[1]).toBe('verb');
});
