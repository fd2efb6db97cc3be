import { expect, test } from 'vitest';
import { french } from '@/lib/quotes/languages/french';
import { readPassage } from '@/lib/quotes/places';
import { toldInside } from '@/lib/quotes/told-inside';

test.each([
  ['a name between commas', '« Le pont fermera, explique Luc Morel, et pour longtemps. »', 'Luc Morel'],
  ['a pronoun behind its verb', '« Le pont fermera, a-t-elle dit, et pour longtemps. »', 'elle'],
  ['at the end', '« Le pont fermera, explique Luc Morel. »', 'Luc Morel'],
  ['nobody', '« Le pont fermera, hélas, et pour longtemps. »', undefined],
  [
    'what the speaker says of others',
    '« Le pont fermera, les voisins disent non, et pour longtemps. »',
    undefined,
  ],
])('%s', (_case, text, speaker) => {
  const [place] = readPassage(text, french, 'fr').places;
  expect(place && toldInside(text, place)?.speaker.text).toBe(speaker);
});
