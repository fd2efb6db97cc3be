import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db, SCHEMA_VERSION } from '@/lib/library/database';
import { write } from '@/lib/library/write';

const row = { articleId: 'id', url: 'https://news.example/a.png', state: 'wanted' } as const;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('the first write notes which version of the tables wrote', async () => {
  await write([db.pictures], () => db.pictures.add(row));
  expect(await db.meta.get('schema')).toEqual({ key: 'schema', value: SCHEMA_VERSION });
});

test('all or nothing', async () => {
  const work = async () => {
    await db.pictures.add(row);
    throw new Error('half way');
  };
  await expect(write([db.pictures], work)).rejects.toThrow('half way');
  expect(await db.pictures.count()).toBe(0);
});

test('nothing is written over what a newer version wrote', async () => {
  await db.meta.put({ key: 'schema', value: SCHEMA_VERSION + 1 });
  await expect(write([db.pictures], () => db.pictures.add(row))).rejects.toMatchObject({
    name: 'NewerLibrary',
  });
  expect(await db.pictures.count()).toBe(0);
});

test('a database the browser has closed is opened again', async () => {
  db.close();
  await write([db.pictures], () => db.pictures.add(row));
  expect(await db.pictures.count()).toBe(1);
});
