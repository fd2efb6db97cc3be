import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '«Vamos a ganar», dijo Ana Ruiz el lunes.', 'Ana Ruiz', 'dijo'],
  ['perfect', '“Vamos a ganar”, ha asegurado el ministro.', 'el ministro', 'asegurado'],
  ['verb before', 'Ana Ruiz dijo: “Vamos a ganar”.', 'Ana Ruiz', 'dijo'],
  ['que', 'El portavoz aseguró que “vamos a ganar”.', 'El portavoz', 'aseguró'],
  ['según', 'Según Ana Ruiz, fue “un desastre”.', 'Ana Ruiz', 'Según'],
  [
    'present behind',
    '«El puente cerrará todo el verano», advierte la alcaldesa.',
    'la alcaldesa',
    'advierte',
  ],
  [
    'cut in two by who says it',
    '«El puente cerrará», explicó Luis Mora, «y nadie sabe hasta cuándo».',
    'Luis Mora',
    'explicó',
  ],
  [
    'an apposition behind the name',
    '“El puente cerrará”, lamentó Luis Mora, presidente de la asociación de vecinos.',
    'Luis Mora, presidente de la asociación de vecinos',
    'lamentó',
  ],
  [
    'an apposition before the verb',
    'Luis Mora, presidente de la asociación, recordó que el puente era “un peligro para todos”.',
    'Luis Mora, presidente de la asociación',
    'recordó',
  ],
  [
    'the subject behind a verb in front',
    'Dijo la alcaldesa: “El puente cerrará mañana”.',
    'la alcaldesa',
    'Dijo',
  ],
  [
    'a time before the verb',
    'El lunes, Luis Mora aseguró que el cierre era “una vergüenza”.',
    'Luis Mora',
    'aseguró',
  ],
  ['según, behind', 'El puente era “demasiado viejo”, según la policía.', 'la policía', 'según'],
  [
    'de acuerdo con',
    'De acuerdo con el informe, el puente era “un peligro para todos”.',
    'el informe',
    'De acuerdo con',
  ],
  ['a pronoun', '“El puente cerrará mañana”, añadió ella.', 'ella', 'añadió'],
  [
    'reflexive and dative words',
    '“El puente cerrará mañana”, le respondió Luis Mora.',
    'Luis Mora',
    'respondió',
  ],
  [
    'a body',
    'En un comunicado, la asociación denunció “una decisión tomada sin nosotros”.',
    'la asociación',
    'denunció',
  ],
  [
    'a passive verb and its doer',
    'El plan fue calificado de “locura total” por Luis Mora.',
    'Luis Mora',
    'calificado',
  ],
  [
    'straight marks',
    '"El puente cerrará mañana", confirmó la portavoz del ministerio.',
    'la portavoz del ministerio',
    'confirmó',
  ],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'es' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});

test.each([
  [
    'a dash opens and another one closes',
    '—El puente cerrará mañana —dijo Ana Ruiz.',
    '—El puente cerrará mañana',
    'Ana Ruiz',
  ],
  [
    'the words go on behind the insertion',
    '—El puente cerrará —explicó la alcaldesa—, y nadie sabe hasta cuándo.',
    '—El puente cerrará',
    'la alcaldesa',
  ],
])('dialogue: %s', (_case, text, words, speaker) => {
  const [quote] = findQuotes({ text, lang: 'es' });
  expect([quote?.text, quote?.speaker?.text]).toEqual([words, speaker]);
});

test.each([
  ['a title', 'Su película «La noche más larga» se estrena el viernes.'],
  ['so-called', 'Habló de los llamados “expertos” del puente.'],
])('%s is no quotation', (_case, text) => {
  expect(findQuotes({ text, lang: 'es' })).toEqual([]);
});
