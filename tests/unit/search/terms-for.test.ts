import { expect, test } from 'vitest';
import { termsFor } from '@/lib/search/terms-for';
import { smallLibrary, words } from './articles';

const letters = (n: number) => String.fromCodePoint(97 + (n % 26), 97 + (Math.floor(n / 26) % 26));

const { segments } = smallLibrary(
  [words('a', { text: 'port portable harbour' }), words('b', { text: 'portable' })],
  [words('c', { text: `port ${Array.from({ length: 600 }, (_, n) => `rare${letters(n)}`).join(' ')}` })],
);
const sizesOf = (word: string, isStem: boolean) =>
  termsFor(segments, { word, isStem }).map(({ entry, factor }) => [entry.articles, factor]);

test('a whole word is itself in each segment', () => {
  expect(sizesOf('port', false)).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('a stem is itself and what begins with it', () => {
  expect(sizesOf('port', true)).toEqual([
    [1, 1],
    [2, 0.6],
    [1, 1],
  ]);
});

test('of very many completions the commonest are kept, and the word itself', () => {
  const crowd = smallLibrary(
    [words('b', { text: 'rareaa' })],
    Array.from({ length: 4 }, (_, k) =>
      words(`c${k}`, { text: Array.from({ length: 676 }, (_n, n) => `rare${letters(n)}`).join(' ') }),
    ),
    [words('d', { text: 'rare' })],
  );
  const terms = termsFor(crowd.segments, { word: 'rare', isStem: true });
  expect(terms).toHaveLength(400);
  expect(terms[0]).toMatchObject({ factor: 1, entry: { articles: 1 } });
  expect(terms.slice(1).every(({ entry }) => entry.articles === 4)).toBe(true);
});

test('slips are forgiven where nothing is spelled so', () => {
  expect(sizesOf('harbuor', false)).toEqual([[1, 0.4]]);
  expect(sizesOf('hrbr', true)).toEqual([]);
});
