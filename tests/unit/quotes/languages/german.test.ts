import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '„Wir werden gewinnen“, sagte Angela Merkel am Montag.', 'Angela Merkel', 'sagte'],
  ['verb before', 'Angela Merkel sagte: „Wir werden gewinnen.“', 'Angela Merkel', 'sagte'],
  ['wie … sagte', 'Das sei „sehr schlecht“, wie Angela Merkel sagte.', 'Angela Merkel', 'sagte'],
  [
    'subject behind its verb',
    'Bei einem Besuch in Bonn verkündete sie: „Wir werden gewinnen.“',
    'sie',
    'verkündete',
  ],
  ['so', '„Wir werden gewinnen“, so Angela Merkel.', 'Angela Merkel', 'so'],
  ['laut', 'Laut Angela Merkel war es „sehr schlecht“.', 'Angela Merkel', 'Laut'],
  [
    'participle at the end',
    'Angela Merkel hat am Montag erklärt: „Wir werden gewinnen.“',
    'Angela Merkel',
    'erklärt',
  ],
  [
    'role and apposition',
    'Martin Behr, Sprecher des Forums, erklärte: „Wir werden gewinnen.“',
    'Martin Behr, Sprecher des Forums',
    'erklärte',
  ],
  ['guillemets', '»Wir werden gewinnen«, sagte Angela Merkel.', 'Angela Merkel', 'sagte'],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'de' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});
