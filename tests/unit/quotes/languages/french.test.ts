import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '« Nous allons gagner », a déclaré Anne Roy lundi.', 'Anne Roy', 'déclaré'],
  ['inverted pronoun', '« Nous allons gagner », a-t-elle déclaré.', 'elle', 'déclaré'],
  ['inverted pronoun without auxiliary', '« Nous allons gagner », dit-il.', 'il', 'dit'],
  ['verb before', 'Anne Roy a déclaré : « Nous allons gagner. »', 'Anne Roy', 'déclaré'],
  ['selon', 'Selon Anne Roy, c’était « une catastrophe ».', 'Anne Roy', 'Selon'],
  ['d’après', 'C’était « une catastrophe », d’après le ministre.', 'le ministre', 'd’après'],
  [
    'article without its vowel',
    'L’avocate Anne Roy explique : « Nous allons gagner. »',
    'L’avocate Anne Roy',
    'explique',
  ],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'fr' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});
