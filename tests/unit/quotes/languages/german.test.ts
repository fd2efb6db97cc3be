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
  ['nach Angaben', 'Nach Angaben der Polizei war es „ein schwerer Unfall“.', 'Angaben der Polizei', 'Nach'],
  ['zufolge', 'Angaben der Polizei zufolge war es „ein schwerer Unfall“.', 'Angaben der Polizei', 'zufolge'],
  ['laut, in another case', 'Laut einem Sprecher war es „ein schwerer Unfall“.', 'einem Sprecher', 'Laut'],
  ['verb in two parts', '„Bis es zu spät war“, stellte Merkel fest.', 'Merkel', 'stellte'],
  [
    'auxiliary before its subject',
    '„Wir werden gewinnen“, hatte Merkel in Bonn erklärt.',
    'Merkel',
    'erklärt',
  ],
  ['pronoun behind the verb', 'Den alten Plan bezeichnete er als „sehr schlecht“.', 'er', 'bezeichnete'],
  ['an adjective is no name', 'Da entgegnete Merkel empört: „Wir werden gewinnen.“', 'Merkel', 'entgegnete'],
  [
    'mit den Worten',
    'Merkel schloss die Sitzung mit den Worten: „Wir werden gewinnen.“',
    'Merkel',
    undefined,
  ],
  [
    'zitiert mit den Worten',
    'Die Zeitung zitiert einen Zeugen mit den Worten: „Es war sehr laut.“',
    'einen Zeugen',
    'zitiert',
  ],
  ['es heißt in', 'So heißt es in dem Brief: „Wir werden gewinnen.“', 'dem Brief', 'heißt'],
  [
    'mood of reported speech',
    'Merkel kritisierte den Plan. Er sei „sehr schlecht und teuer“.',
    'Merkel',
    'kritisierte',
  ],
  ['a name with von der', 'Von der Leyen betonte, das sei „sehr schlecht“.', 'Von der Leyen', 'betonte'],
  ['guillemets', '»Wir werden gewinnen«, sagte Angela Merkel.', 'Angela Merkel', 'sagte'],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'de' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});

test.each([
  ['a name', 'Die Auslosung des „Großen Preises von Europa“ fand in Bonn statt.'],
  ['so heißt', '„Wikiasari“, so heißt ein Projekt.'],
  ['a term', 'Sie wurde vorgeladen, um ihre „Situation“ zu besprechen.'],
])('%s is no quotation', (_case, text) => {
  expect(findQuotes({ text, lang: 'de' })).toEqual([]);
});
