import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '“Vamos ganhar”, disse Ana Souza na segunda-feira.', 'Ana Souza', 'disse'],
  ['verb before', 'Ana Souza afirmou: “Vamos ganhar”.', 'Ana Souza', 'afirmou'],
  ['que', 'O ministro disse que “vamos ganhar”.', 'O ministro', 'disse'],
  ['segundo', 'Segundo Ana Souza, foi “um desastre”.', 'Ana Souza', 'Segundo'],
  ['de acordo com', 'De acordo com a polícia, foi “um desastre”.', 'a polícia', 'De acordo com'],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'pt' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});
