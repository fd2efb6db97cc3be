import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '“Vamos ganhar”, disse Ana Souza na segunda-feira.', 'Ana Souza', 'disse'],
  ['verb before', 'Ana Souza afirmou: “Vamos ganhar”.', 'Ana Souza', 'afirmou'],
  ['que', 'O ministro disse que “vamos ganhar”.', 'O ministro', 'disse'],
  ['segundo', 'Segundo Ana Souza, foi “um desastre”.', 'Ana Souza', 'Segundo'],
  ['de acordo com', 'De acordo com a polícia, foi “um desastre”.', 'a polícia', 'De acordo com'],
  ['present behind', '«A ponte vai fechar todo o verão», alerta a prefeita.', 'a prefeita', 'alerta'],
  [
    'cut in two by who says it',
    '“A ponte vai fechar”, explicou Luís Mota, “e ninguém sabe até quando”.',
    'Luís Mota',
    'explicou',
  ],
  [
    'an apposition behind the name',
    '“A ponte vai fechar”, lamentou Luís Mota, presidente da associação de moradores.',
    'Luís Mota, presidente da associação de moradores',
    'lamentou',
  ],
  [
    'an apposition before the verb',
    'Luís Mota, presidente da associação, lembrou que a ponte era “um perigo para todos”.',
    'Luís Mota, presidente da associação',
    'lembrou',
  ],
  [
    'a time before the verb',
    'Na segunda-feira, Luís Mota garantiu que o fecho era “uma vergonha”.',
    'Luís Mota',
    'garantiu',
  ],
  ['segundo, behind', 'A ponte era “velha demais”, segundo a polícia.', 'a polícia', 'segundo'],
  ['conforme', 'Conforme o relatório, a ponte era “um perigo para todos”.', 'o relatório', 'Conforme'],
  ['a pronoun', '“A ponte vai fechar amanhã”, acrescentou ela.', 'ela', 'acrescentou'],
  ['a body', 'Em nota, a associação denunciou “uma decisão tomada sem nós”.', 'a associação', 'denunciou'],
  [
    'a passive verb and its doer',
    'O plano foi classificado de “loucura total” por Luís Mota.',
    'Luís Mota',
    'classificado',
  ],
  [
    'straight marks',
    '"A ponte vai fechar amanhã", confirmou a porta-voz do ministério.',
    'a porta-voz do ministério',
    'confirmou',
  ],
  ['de que', 'A prefeita alertou que “a ponte vai fechar”.', 'A prefeita', 'alertou'],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'pt' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});

test.each([
  [
    'a dash opens and another one closes',
    '— A ponte vai fechar amanhã — disse Ana Souza.',
    '— A ponte vai fechar amanhã',
    'Ana Souza',
  ],
])('dialogue: %s', (_case, text, words, speaker) => {
  const [quote] = findQuotes({ text, lang: 'pt' });
  expect([quote?.text, quote?.speaker?.text]).toEqual([words, speaker]);
});

test.each([
  ['a title', 'O seu filme “A Noite Mais Longa” estreia na sexta-feira.'],
  ['so-called', 'Falou dos chamados “especialistas” da ponte.'],
])('%s is no quotation', (_case, text) => {
  expect(findQuotes({ text, lang: 'pt' })).toEqual([]);
});
