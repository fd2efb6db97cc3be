import { expect, test } from 'vitest';
import { buildSegment } from '@/lib/search/build-segment';
import { Dictionary } from '@/lib/search/dictionary';
import type { TermEntry } from '@/lib/search/segment';

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

function entriesFrom(start: string): TermEntry[] {
  const entries: TermEntry[] = [];
  dictionary.eachFrom(bytes(start), ({ entry }) => void entries.push({ ...entry }));
  return entries;
}

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
  expect(entriesFrom(start)).toHaveLength(count);
});

test('the postings of terms that begin alike lie side by side', () => {
  const entries = entriesFrom('t');
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

test('a visit that answers false is the last', () => {
  let visits = 0;
  dictionary.eachFrom(bytes('t'), () => {
    visits += 1;
    return visits < 3;
  });
  expect(visits).toBe(3);
});
