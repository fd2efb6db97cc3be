import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '«Vamos a ganar», dijo Ana Ruiz el lunes.', 'Ana Ruiz', 'dijo'],
  ['perfect', '“Vamos a ganar”, ha asegurado el ministro.', 'el ministro', 'asegurado'],
  ['verb before', 'Ana Ruiz dijo: “Vamos a ganar”.', 'Ana Ruiz', 'dijo'],
  ['que', 'El portavoz aseguró que “vamos a ganar”.', 'El portavoz', 'aseguró'],
  ['según', 'Según Ana Ruiz, fue “un desastre”.', 'Ana Ruiz', 'Según'],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'es' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});
