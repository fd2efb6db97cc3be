import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '«Vinceremo tutti», ha detto Anna Rossi lunedì.', 'Anna Rossi', 'detto'],
  ['present', '“Vinceremo tutti”, spiega il ministro.', 'il ministro', 'spiega'],
  ['verb before', 'Anna Rossi ha dichiarato: «Vinceremo tutti».', 'Anna Rossi', 'dichiarato'],
  ['secondo', 'Secondo Anna Rossi è “un disastro”.', 'Anna Rossi', 'Secondo'],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'it' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});
