import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { db, LibraryDatabase, SCHEMA_VERSION } from '@/lib/library/database';

// As released: these lines are never edited, a new version gets new ones.
test('the tables of version 2', async () => {
  await db.open();
  const tables = db.tables.map(({ name, schema }) => [
    name,
    schema.primKey.src,
    ...schema.indexes.map(({ src }) => src),
  ]);
  expect(SCHEMA_VERSION).toBe(2);
  expect(Object.fromEntries(tables.map(([name, ...keys]) => [name, keys]))).toEqual({
    articles: [
      'id',
      '&canonicalUrl',
      'url',
      'outlet',
      'site',
      '*tags',
      '[deletedAt+savedAt+id]',
      '[deletedAt+status+savedAt+id]',
      '[deletedAt+favourite+savedAt+id]',
    ],
    bodies: ['articleId'],
    versions: ['[articleId+version]', 'articleId'],
    quotes: ['id', 'articleId', 'speakerKey'],
    highlights: ['id', 'articleId', 'createdAt', '*tags'],
    pictures: ['[articleId+url]', 'articleId', 'state', 'url', 'hash'],
    blobs: ['hash'],
    shelves: ['id'],
    jobs: ['id', 'state', 'url'],
    changes: ['++seq'],
    catalogue: ['key'],
    segments: ['++id'],
    postings: ['[segment+chunk]'],
    meta: ['key'],
  });
});

test('what one page writes, another one reads', async () => {
  await db.meta.put({ key: 'schema', value: 1 });
  const elsewhere = new LibraryDatabase();
  expect(await elsewhere.meta.get('schema')).toEqual({ key: 'schema', value: 1 });
  elsewhere.close();
});
