import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';

test.each([
  ['verb behind', '« Nous allons gagner », a déclaré Anne Roy lundi.', 'Anne Roy', 'déclaré'],
  ['inverted pronoun', '« Nous allons gagner », a-t-elle déclaré.', 'elle', 'déclaré'],
  ['inverted pronoun without auxiliary', '« Nous allons gagner », dit-il.', 'il', 'dit'],
  ['verb before', 'Anne Roy a déclaré : « Nous allons gagner. »', 'Anne Roy', 'déclaré'],
  ['selon', 'Selon Anne Roy, c’était « une catastrophe ».', 'Anne Roy', 'Selon'],
  ['d’après', 'C’était « une catastrophe », d’après le ministre.', 'le ministre', 'd’après'],
  [
    'article without its vowel',
    'L’avocate Anne Roy explique : « Nous allons gagner. »',
    'L’avocate Anne Roy',
    'explique',
  ],
  [
    'a comma and an inverted verb',
    '« Le pont sera fermé tout l’été », prévient la maire.',
    'la maire',
    'prévient',
  ],
  [
    'cut in two by who says it',
    '« Le pont sera fermé, explique Luc Morel, et personne ne sait jusqu’à quand. »',
    'Luc Morel',
    'explique',
  ],
  [
    'cut in two by an inverted pronoun',
    '« Le pont sera fermé, a-t-elle précisé, et personne ne sait jusqu’à quand. »',
    'elle',
    'précisé',
  ],
  [
    'an apposition behind the name',
    '« Le pont sera fermé », regrette Luc Morel, président du comité de quartier.',
    'Luc Morel, président du comité de quartier',
    'regrette',
  ],
  [
    'an apposition before the verb',
    'Luc Morel, président du comité, a rappelé que le pont était « un danger pour tous ».',
    'Luc Morel, président du comité',
    'rappelé',
  ],
  ['que without its vowel', 'La maire a jugé qu’il s’agissait d’« un mauvais choix ».', 'La maire', 'jugé'],
  ['curly marks', '“Le pont sera fermé”, a annoncé la préfecture.', 'la préfecture', 'annoncé'],
  [
    'a body',
    'Dans un communiqué, l’association dénonce « une décision prise sans nous ».',
    'l’association',
    'dénonce',
  ],
  ['selon, behind', 'Le pont était « trop vieux », selon la préfecture.', 'la préfecture', 'selon'],
  ['pour, behind', '« Le pont sera fermé tout l’été », pour Luc Morel.', 'Luc Morel', 'pour'],
  [
    'a pronoun with auxiliary before',
    'Elle a promis : « Le pont sera ouvert avant la rentrée. »',
    'Elle',
    'promis',
  ],
  [
    'a passive verb and its doer',
    'Le projet a été qualifié de « folie pure » par Luc Morel.',
    'Luc Morel',
    'qualifié',
  ],
  [
    'title before the name',
    '« Le pont sera fermé », a confirmé Mme Morel mardi soir.',
    'Mme Morel',
    'confirmé',
  ],
  [
    'a reflexive verb',
    '« Quel dommage pour les commerçants ! », s’exclame Luc Morel.',
    'Luc Morel',
    'exclame',
  ],
  [
    'the second sentence has no verb',
    'Luc Morel a dit sa colère. « Personne ne nous a écoutés. »',
    'Luc Morel',
    undefined,
  ],
])('%s', (_case, text, speaker, cue) => {
  const [quote] = findQuotes({ text, lang: 'fr' });
  expect([quote?.speaker?.text, quote?.cue?.text]).toEqual([speaker, cue]);
});

test.each([
  [
    'a dash opens, the verb is inverted',
    '— Nous fermerons le pont demain, dit-il.',
    '— Nous fermerons le pont demain',
    'il',
  ],
  [
    'a dash opens, a name says it',
    '— Nous fermerons le pont demain, répond Luc Morel.',
    '— Nous fermerons le pont demain',
    'Luc Morel',
  ],
])('dialogue: %s', (_case, text, words, speaker) => {
  const [quote] = findQuotes({ text, lang: 'fr' });
  expect([quote?.text, quote?.speaker?.text]).toEqual([words, speaker]);
});

test.each([
  ['a title', 'Son film « La Nuit des temps » sort mercredi.'],
  ['so-called', 'Il parle des soi-disant « experts » du pont.'],
  ['a list with dashes', '— un pont de pierre\n— une rue pavée'],
])('%s is no quotation', (_case, text) => {
  expect(findQuotes({ text, lang: 'fr' })).toEqual([]);
});
