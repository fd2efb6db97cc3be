import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { hashOf, sharePictures, withBytes } from '@/lib/library/blobs';
import { db } from '@/lib/library/database';
import type { PictureRow } from '@/lib/library/rows';

const old = (articleId: string, words: string): PictureRow => ({
  articleId,
  url: `https://news.example/${words}.png`,
  state: 'kept',
  type: 'image/png',
  bytes: new Blob([words]),
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('the same bytes have the same name', async () => {
  expect(await hashOf(new Blob(['a']))).toBe(await hashOf(new Blob(['a'])));
  expect(await hashOf(new Blob(['a']))).not.toBe(await hashOf(new Blob(['b'])));
});

test('pictures of version 1 come to share their bytes, and can be read before and after', async () => {
  await db.pictures.bulkPut([old('one', 'same'), old('two', 'same'), old('two', 'other')]);
  const read = async () => {
    const rows = await withBytes(await db.pictures.toArray());
    return Promise.all(rows.map(({ bytes }) => bytes?.text() ?? Promise.resolve('')));
  };
  const before = await read();
  await sharePictures();
  expect(await read()).toEqual(before);
  expect(await db.blobs.count()).toBe(2);
  expect((await db.pictures.toArray()).every((row) => row.bytes === undefined)).toBe(true);
});

test('sharing that was stopped half way goes on where it stopped', async () => {
  await db.pictures.bulkPut([old('one', 'a'), old('two', 'b')]);
  await db.pictures.put({ articleId: 'three', url: 'https://news.example/c.png', state: 'wanted' });
  const stop = () => {
    throw new Error('killed');
  };
  db.blobs.hook('creating', stop);
  await expect(sharePictures()).rejects.toThrow('killed');
  db.blobs.hook('creating').unsubscribe(stop);
  await sharePictures();
  expect(await db.blobs.count()).toBe(2);
});
