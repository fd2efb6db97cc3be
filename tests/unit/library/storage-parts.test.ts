import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { CHUNK } from '@/lib/library/segment-store';
import { storageParts } from '@/lib/library/storage-parts';

test('pictures are counted by their bytes, the index by its chunks', async () => {
  expect(await storageParts()).toEqual({ pictures: 0, pictureCount: 0, index: 0 });
  await db.blobs.bulkAdd([
    { hash: 'a', bytes: new Blob(['abc']), size: 3 },
    { hash: 'b', bytes: new Blob(['ab']), size: 2 },
  ]);
  await db.postings.add({ segment: 1, chunk: 0, bytes: new Uint8Array(9) });
  expect(await storageParts()).toEqual({ pictures: 5, pictureCount: 2, index: CHUNK });
});
