import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '«Vinceremo tutti», ha detto Anna Rossi lunedì.', 'Anna Rossi', 'detto'],
  ['present', '“Vinceremo tutti”, spiega il ministro.', 'il ministro', 'spiega'],
  ['verb before', 'Anna Rossi ha dichiarato: «Vinceremo tutti».', 'Anna Rossi', 'dichiarato'],
  ['secondo', 'Secondo Anna Rossi è “un disastro”.', 'Anna Rossi', 'Secondo'],
  [
    'present behind',
    '«Il ponte resterà chiuso tutta l’estate», avverte la sindaca.',
    'la sindaca',
    'avverte',
  ],
  [
    'cut in two by who says it',
    '«Il ponte resterà chiuso», ha spiegato Luca Moro, «e nessuno sa fino a quando».',
    'Luca Moro',
    'spiegato',
  ],
  [
    'a dash before who says it',
    '«Il ponte resterà chiuso – ha spiegato Luca Moro – e nessuno sa fino a quando».',
    'Luca Moro',
    'spiegato',
  ],
  [
    'an apposition behind the name',
    '“Il ponte resterà chiuso”, lamenta Luca Moro, presidente del comitato di quartiere.',
    'Luca Moro, presidente del comitato di quartiere',
    'lamenta',
  ],
  [
    'an apposition before the verb',
    'Luca Moro, presidente del comitato, ha ricordato che il ponte era “un pericolo per tutti”.',
    'Luca Moro, presidente del comitato',
    'ricordato',
  ],
  [
    'a role without its vowel',
    'L’assessore Luca Moro ha assicurato che il ponte è “sicuro”.',
    'L’assessore Luca Moro',
    'assicurato',
  ],
  ['secondo, behind', 'Il ponte era “troppo vecchio”, secondo la polizia.', 'la polizia', 'secondo'],
  ['a pronoun', '“Il ponte resterà chiuso”, ha aggiunto lei.', 'lei', 'aggiunto'],
  [
    'a body',
    'In una nota, il comitato denuncia “una decisione presa senza di noi”.',
    'il comitato',
    'denuncia',
  ],
  [
    'a passive verb and its doer',
    'Il piano è stato definito “una vera follia” da Luca Moro.',
    'Luca Moro',
    'definito',
  ],
  [
    'straight marks',
    '"Il ponte resterà chiuso", conferma la portavoce del ministero.',
    'la portavoce del ministero',
    'conferma',
  ],
  ['che', 'La sindaca ha detto che “il ponte resterà chiuso”.', 'La sindaca', 'detto'],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'it' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});

test.each([
  ['a title', 'Il suo film «La notte più lunga» esce venerdì.'],
  ['so-called', 'Parlava dei cosiddetti “esperti” del ponte.'],
])('%s is no quotation', (_case, text) => {
  expect(findQuotes({ text, lang: 'it' })).toEqual([]);
});
