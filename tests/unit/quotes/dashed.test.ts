import { expect, test } from 'vitest';
import { dashedSpans } from '@/lib/quotes/dashed';
import { english } from '@/lib/quotes/languages/english';
import { french } from '@/lib/quotes/languages/french';
import { spanish } from '@/lib/quotes/languages/spanish';

test.each([
  ['a dash on either side', spanish, '—Vamos a ganar —dijo Ana Ruiz.', ['—Vamos a ganar']],
  [
    'words on both sides of the insertion',
    spanish,
    '—Vamos a ganar —dijo Ana Ruiz—, y pronto.',
    ['—Vamos a ganar', 'y pronto.'],
  ],
  ['a comma before the verb', french, '— Nous gagnerons, a-t-elle dit.', ['— Nous gagnerons']],
  ['a question', french, '— Qui gagnera ? demande Luc.', ['— Qui gagnera ?']],
  ['a list', spanish, '—Pan, leche y huevos —dos cajas.', []],
  ['a language without such dialogues', english, '— We will win —said Ann.', []],
])('%s', (_case, language, text, found) => {
  const spans = dashedSpans(text, { start: 0, end: text.length }, language);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
