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
  [
    'a dative in front',
    'Der alt-ehrwürdigen Zeitung sagte Karl Roth: „Wir werden gewinnen.“',
    'Karl Roth',
    'sagte',
  ],
  [
    'an apposition with marks and brackets',
    'Karl Roth, Leiter des Verbandes „Haus“ (Bonn), kommentierte die Entscheidung so: „Wir werden gewinnen.“',
    'Karl Roth, Leiter des Verbandes „Haus“ (Bonn)',
    'kommentierte',
  ],
  ['so, with what it is about', '„Wir werden gewinnen“, so Karl Roth zu den Gründen.', 'Karl Roth', 'so'],
  [
    'mit den Worten in front',
    'Der Minister reagierte: Mit den Worten „Wir werden gewinnen“, wandte er sich an alle.',
    'er',
    'wandte',
  ],
  [
    'es heißt in the sentence before',
    'In einem Papier des Amtes heißt es, der Plan habe Erfolg. Deshalb sei er „sehr gut und richtig“.',
    'einem Papier des Amtes',
    'heißt',
  ],
  [
    'a verb no list holds',
    'Er schließt sich diesem Verdacht offen an: „Wir werden gewinnen.“',
    'Er',
    'schließt',
  ],
  [
    'a chorus',
    'Die Demonstranten zogen los und skandierten Sprüche wie „Freie Wahlen“.',
    'Die Demonstranten',
    'skandierten',
  ],
  ['guillemets', '»Wir werden gewinnen«, sagte Angela Merkel.', 'Angela Merkel', 'sagte'],
  [
    'cut in two by who says it',
    '„Die Brücke“, warnte Lutz Mohr, „bleibt den ganzen Sommer gesperrt.“',
    'Lutz Mohr',
    'warnte',
  ],
  [
    'an apposition behind the name',
    '„Die Brücke bleibt gesperrt“, klagte Lutz Mohr, Vorsitzender des Vereins.',
    'Lutz Mohr, Vorsitzender des Vereins',
    'klagte',
  ],
  [
    'a subordinate clause with a fragment',
    'Die Oberbürgermeisterin betonte, dass die Brücke „eine Gefahr für alle“ sei.',
    'Die Oberbürgermeisterin',
    'betonte',
  ],
  [
    'a place in front',
    'In Köln forderte Lutz Mohr am Dienstag „ein Ende der langen Sperrung“.',
    'Lutz Mohr',
    'forderte',
  ],
  [
    'passive with its doer',
    'Die Sperrung wurde von der Opposition als „reine Willkür“ kritisiert.',
    'der Opposition',
    'kritisiert',
  ],
  ['a pronoun behind the quotation', '„Die Brücke bleibt gesperrt“, fügte sie hinzu.', 'sie', 'fügte'],
  [
    'a woman’s role with a name',
    '„Die Brücke bleibt gesperrt“, sagte Ministerin Lena Mohr der Zeitung.',
    'Ministerin Lena Mohr',
    'sagte',
  ],
  ['a body', 'Der Verein nannte die Sperrung „eine Entscheidung ohne die Bürger“.', 'Der Verein', 'nannte'],
  ['the next sentence', 'Lutz Mohr ist wütend. „Niemand hat uns gefragt“, sagt er.', 'er', 'sagt'],
  [
    'so, with a role',
    '„Die Brücke bleibt gesperrt“, so der Sprecher der Stadt.',
    'der Sprecher der Stadt',
    'so',
  ],
  ['nach den Worten', 'Nach Ansicht von Lutz Mohr ist das „reine Willkür“.', 'Ansicht von Lutz Mohr', 'Nach'],
  ['straight marks', '"Die Brücke bleibt gesperrt", teilte die Polizei mit.', 'die Polizei', 'teilte'],
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

test.each([
  ['a motto', 'Unter dem Motto „Wir bleiben alle gemeinsam hier“ wird gefeiert.'],
  ['a motto in brackets', 'Der Verein (Motto: „Wir bleiben alle gemeinsam hier“) wird gelobt.'],
  ['a name', 'Der wissenschaftliche Name lautet „Tiktaalik roseae“.'],
  ['a source', 'Laut „news.example“ fiel die Wahl aus.'],
  ['a named source', 'Laut der Website „news.example“ fiel die Wahl aus.'],
  ['slanted type', "Das Konzert fand im Saal des Hauses ''Lila Eule'' statt."],
  [
    'a verb in two parts that thinks nothing',
    'Der Beschluss sieht vor, dass eine „repräsentativ“ besetzte Versammlung tagt.',
  ],
  ['what somebody speaks of', 'Er wies auf die Förderung der „Sammelstelle“ hin.'],
])('%s is no quotation', (_case, text) => {
  expect(findQuotes({ text, lang: 'de' })).toEqual([]);
});

test('whoever is called something does not say it', () => {
  const text = 'Der Auftrag war schon als „Geschäft des Jahrhunderts“ bezeichnet worden.';
  expect(findQuotes({ text, lang: 'de' })[0]?.speaker?.text).not.toBe('Der Auftrag');
});

test('by whom something is called so', () => {
  const text = 'Der Plan wurde von Karl Roth als „sehr schlecht und teuer“ bezeichnet.';
  expect(findQuotes({ text, lang: 'de' })[0]?.speaker?.text).toBe('Karl Roth');
});
