import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import {
  addSegment,
  CHUNK,
  chunksIn,
  dropSegments,
  readAllPostings,
  readSegments,
  replaceSegments,
} from '@/lib/library/segment-store';
import { buildSegment } from '@/lib/search/build-segment';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const many = (start: number) =>
  Array.from({ length: 400 }, (_, n) => ({
    id: `id ${start + n}`,
    revision: n,
    words: new Map(Array.from({ length: 200 }, (_word, k) => [`word${k}`, 1 + (n % 255)])),
  }));

test('a segment is read as it was written, its postings in several rows', async () => {
  const segment = buildSegment(many(0));
  await addSegment(many(0));
  const [read] = await readSegments();
  expect(segment.postings.length).toBeGreaterThan(CHUNK);
  expect({ ...read, postings: await readAllPostings(read?.key ?? 0) }).toEqual({
    ...segment,
    key: read?.key,
  });
});

test('a segment takes the place of others wholly or not at all', async () => {
  const one = await addSegment(many(0));
  const two = await addSegment(many(400));
  const stop = () => {
    throw new Error('killed');
  };
  db.postings.hook('deleting', stop);
  await expect(replaceSegments([one.key, two.key], buildSegment(many(0)))).rejects.toThrow('killed');
  db.postings.hook('deleting').unsubscribe(stop);
  expect((await readSegments()).map(({ key }) => key)).toEqual([one.key, two.key]);
  const anew = await replaceSegments([one.key, two.key], buildSegment([...many(0), ...many(400)]));
  expect((await readSegments()).map(({ key }) => key)).toEqual([anew.key]);
  expect(await db.postings.where('[segment+chunk]').below([anew.key]).count()).toBe(0);
});

test('nothing of a dropped segment is left', async () => {
  const { key } = await addSegment(many(0));
  await dropSegments([key]);
  expect([await db.segments.count(), await db.postings.count()]).toEqual([0, 0]);
});

test('segments of an older form are thrown away', async () => {
  const { key } = await addSegment(many(0));
  await db.segments.update(key, { format: 0 });
  expect(await readSegments()).toEqual([]);
  expect(await db.postings.count()).toBe(0);
});

test('an index of nothing can be kept', async () => {
  await addSegment([]);
  expect((await readSegments())[0]?.articles).toEqual([]);
});

test.each<[number, number, number[]]>([
  [0, 10, [0]],
  [CHUNK - 1, 1, [0]],
  [CHUNK - 1, 2, [0, 1]],
  [CHUNK, CHUNK * 2, [1, 2]],
  [5, 0, [0]],
])('bytes from %d, %d of them, lie in %j', (start, length, chunks) => {
  expect(chunksIn({ segment: 7, start, length })).toEqual(chunks.map((chunk) => [7, chunk]));
});
