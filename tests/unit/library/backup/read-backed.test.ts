import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readBacked, tablesOfArticle } from '@/lib/library/backup/read-backed';
import { db } from '@/lib/library/database';
import { fillLibrary, wipe } from './libraries';

beforeEach(wipe);

test('an article comes with all that belongs to it and nothing of others', async () => {
  await fillLibrary(4);
  const [id = ''] = await db.articles
    .where('canonicalUrl')
    .equals('https://news.example/story-3')
    .primaryKeys();
  const backed = await readBacked(id);
  expect(backed).toMatchObject({ row: { id }, body: { articleId: id, text: 'Text 3, later.' } });
  const counts = [backed?.quotes, backed?.versions, backed?.highlights, backed?.pictures].map(
    (all) => all?.length,
  );
  expect(counts).toEqual([0, 1, 1, 2]);
});

test('one that is gone, or has lost its text, is none', async () => {
  await fillLibrary(1);
  await db.bodies.clear();
  const [id = ''] = await db.articles.toCollection().primaryKeys();
  expect(await readBacked(id)).toBeUndefined();
  expect(await readBacked('gone')).toBeUndefined();
});

test('every table that names articles is read', () => {
  const named = db.tables.filter(({ schema }) =>
    schema.indexes.some(({ keyPath }) => keyPath === 'articleId'),
  );
  expect(tablesOfArticle()).toEqual(expect.arrayContaining(named));
});
