import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { PostingsCache } from '@/lib/library/finder/postings-cache';
import { db } from '@/lib/library/database';
import { CHUNK } from '@/lib/library/segment-store';

test('ranges are read across rows, and what was read stays at hand', async () => {
  const bytes = (value: number) => new Uint8Array(CHUNK).fill(value);
  await db.postings.bulkAdd([
    { segment: 1, chunk: 0, bytes: bytes(1) },
    { segment: 1, chunk: 1, bytes: bytes(2) },
  ]);
  const cache = new PostingsCache();
  const range = { segment: 1, start: CHUNK - 1, length: 2 };
  expect(await cache.read([range])).toEqual([Uint8Array.of(1, 2)]);
  await db.postings.clear();
  expect(await cache.read([range, { segment: 2, start: 0, length: 4 }])).toEqual([
    Uint8Array.of(1, 2),
    new Uint8Array(0),
  ]);
});
