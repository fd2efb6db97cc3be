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

test('among many words that begin alike, just those within two slips are found', () => {
  const letters = ['a', 'b', 'c'];
  const all = letters.flatMap((one) =>
    letters.flatMap((two) => letters.flatMap((three) => [`h${one}${two}`, `h${one}${two}${three}rbour`])),
  );
  const words = [...new Set([...all, 'h', 'harbourage', 'harborough', 'hearbuor', 'harbou'])];
  const dictionary = new Dictionary(
    buildSegment([{ id: 'a', revision: 1, words: new Map(words.map((word) => [word, 1])) }]),
  );
  const found = similarTerms(dictionary, bytes('harbour'), 2).map(({ distance }) => distance);
  const expected = words.map((word) => plainDistance('harbour', word)).filter((n) => n > 0 && n <= 2);
  const count = (list: number[], distance: number) => list.filter((each) => each === distance).length;
  for (const distance of [1, 2]) expect(count(found, distance)).toBe(count(expected, distance));
  expect(found).toHaveLength(expected.length);
});

/** The textbook's table of optimal string alignment. */
function plainDistance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const steps = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost];
      const row = rows[i];
      if (row) row[j] = Math.min(...steps, ...(isSwap ? [at(i - 2, j - 2) + 1] : []));
    }
  }
  return at(one.length, other.length);
}
