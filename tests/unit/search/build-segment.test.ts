import { expect, test } from 'vitest';
import { buildSegment } from '@/lib/search/build-segment';
import { ByteReader } from '@/lib/search/bytes';
import { Dictionary } from '@/lib/search/dictionary';

test('a term’s postings tell its articles in order, each with its weight', () => {
  const segment = buildSegment([
    { id: 'a', revision: 3, words: new Map([['ferry', 9]]) },
    { id: 'b', revision: 1, words: new Map([['wall', 1]]) },
    { id: 'c', revision: 1, words: new Map([['ferry', 200]]) },
  ]);
  expect(segment.articles).toEqual([
    { id: 'a', revision: 3 },
    { id: 'b', revision: 1 },
    { id: 'c', revision: 1 },
  ]);
  const entry = new Dictionary(segment).find(new TextEncoder().encode('ferry'));
  const reader = new ByteReader(segment.postings, entry?.start);
  expect([reader.number(), reader.byte(), reader.number(), reader.byte()]).toEqual([0, 9, 2, 200]);
});
