import { expect, test } from 'vitest';
import { buildSegment } from '@/lib/search/build-segment';
import { Dictionary } from '@/lib/search/dictionary';
import { similarTerms, slipsIn } from '@/lib/search/similar-terms';

const bytes = (word: string) => new TextEncoder().encode(word);
const distances = (typed: string, term: string) =>
  similarTerms(
    new Dictionary(buildSegment([{ id: 'a', revision: 1, words: new Map([[term, 1]]) }])),
    bytes(typed),
    slipsIn(typed.length),
  ).map(({ distance }) => distance);

test.each<[string, string, number[]]>([
  ['harbor', 'harbour', [1]],
  ['harbuor', 'harbour', [1]],
  ['harbours', 'harbour', [1]],
  ['ministre', 'minister', [1]],
  ['goverment', 'government', [1]],
  ['accomodation', 'accommodation', [1]],
  ['parlamient', 'parliament', [2]],
  ['harbour', 'harbour', []],
  ['tea', 'ten', []],
  ['arbour', 'harbour', []],
  ['ferry', 'ferment', []],
  ['москвв', 'москва', [1]],
])('%s for %s', (typed, term, found) => {
  expect(distances(typed, term)).toEqual(found);
});
