import { expect, test } from 'vitest';
import { buildSegment } from '@/lib/search/build-segment';
import { Dictionary } from '@/lib/search/dictionary';

const TERMS = Array.from({ length: 500 }, (_, n) => `t${(n * 7919) % 1000}`);
const all = [...new Set([...TERMS, 'fer', 'ferry', 'ferries', 'ferryman', 'zoo', 'élan', '東京'])];
const dictionary = new Dictionary(
  buildSegment([
    { id: 'a', revision: 1, words: new Map(all.map((word) => [word, 1])) },
    { id: 'b', revision: 1, words: new Map([['ferry', 2]]) },
  ]),
);
const bytes = (word: string) => new TextEncoder().encode(word);
const decode = (term: Uint8Array) => new TextDecoder().decode(term);

test('every term is found, with the number of its articles', () => {
  expect(all.filter((word) => !dictionary.find(bytes(word)))).toEqual([]);
  expect(dictionary.find(bytes('ferry'))?.articles).toBe(2);
  expect(dictionary.find(bytes('zoo'))?.articles).toBe(1);
});

test.each(['', 'a', 'ferr', 'ferryx', 'zzz', '\u0000', '東'])('no term %j', (word) => {
  expect(dictionary.find(bytes(word))).toBeUndefined();
});

test.each<[string, number]>([
  ['fer', 4],
  ['ferry', 2],
  ['t', new Set(TERMS).size],
  ['東', 1],
  ['x', 0],
])('%s begins %d terms', (start, count) => {
  expect([...dictionary.beginningWith(bytes(start))]).toHaveLength(count);
});

test('the postings of terms that begin alike lie side by side', () => {
  const entries = Array.from(dictionary.beginningWith(bytes('t')), ({ entry }) => entry);
  const ends = entries.map(({ start, length }) => start + length);
  expect(entries.slice(1).map(({ start }) => start)).toEqual(ends.slice(0, -1));
});

test('all terms come in the order of their bytes', () => {
  const walked = Array.from(dictionary.all(), (walk) => decode(walk.bytes.slice(0, walk.length)));
  expect(walked.toSorted()).toEqual(all.toSorted());
  expect(walked.at(-1)).toBe('東京');
});

test('an empty dictionary has nothing', () => {
  const empty = new Dictionary(buildSegment([]));
  expect(empty.find(bytes('a'))).toBeUndefined();
  expect([...empty.all()]).toEqual([]);
});
