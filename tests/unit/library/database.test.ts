import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { db, LibraryDatabase, SCHEMA_VERSION } from '@/lib/library/database';

// Version 1 as it was released: these lines are never edited, a new version gets new ones.
test('the tables of version 1', async () => {
  await db.open();
  const tables = db.tables.map(({ name, schema }) => [
    name,
    schema.primKey.src,
    ...schema.indexes.map(({ src }) => src),
  ]);
  expect(SCHEMA_VERSION).toBe(1);
  expect(Object.fromEntries(tables.map(([name, ...keys]) => [name, keys]))).toEqual({
    articles: ['id', '&canonicalUrl', 'url', '[savedAt+id]', 'outlet', '*tags'],
    bodies: ['articleId'],
    quotes: ['id', 'articleId', 'speakerKey'],
    pictures: ['[articleId+url]', 'articleId', 'state'],
    meta: ['key'],
  });
});

test('what one page writes, another one reads', async () => {
  await db.meta.put({ key: 'schema', value: 1 });
  const elsewhere = new LibraryDatabase();
  expect(await elsewhere.meta.get('schema')).toEqual({ key: 'schema', value: 1 });
  elsewhere.close();
});
