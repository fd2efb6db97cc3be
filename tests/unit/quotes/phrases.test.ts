import { expect, test } from 'vitest';
import { read, wordsOf } from './read';

test.each([
  ['names and common nouns', 'The old minister met Ann Lee.', ['The old minister', 'Ann Lee']],
  [
    'possessives stay inside',
    'South Korea’s unification minister left.',
    ['South Korea’s unification minister'],
  ],
  ['pronouns', 'She told him.', ['She', 'him']],
  ['a nickname inside a name', 'Marcia “Cia” Price left.', ['Marcia “Cia” Price']],
  ['ampersand', 'Moore & Allen lost.', ['Moore & Allen']],
  ['particles of names', 'Ursula von der Leyen spoke.', ['Ursula von der Leyen']],
])('%s', (_case, text, expected) => {
  const sentence = read(text);
  expect(sentence.phrases.map(({ from, to }) => wordsOf(text, sentence, from, to))).toEqual(expected);
});
