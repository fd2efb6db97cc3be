import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { actOn } from '@/lib/library/acts';
import { purgeArticles } from '@/lib/library/bin';
import { db } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from './rows';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.changes.clear();
});

const logged = async () => (await db.changes.toArray()).map(({ seq, ...change }) => change);

test('saving, changing and removing articles is written down', async () => {
  const { id } = await saveArticle({ article: anArticle({ lang: 'en' }), quotes: [] }, new Date(1000));
  await actOn([id], { act: 'bin' }, new Date(2000));
  await purgeArticles([id]);
  expect(await logged()).toMatchObject([
    { put: [{ id, savedAt: 1000, deletedAt: 0, lang: 'en', site: 'news.example' }], gone: [] },
    { put: [{ id, deletedAt: 2000 }], gone: [] },
    { put: [], gone: [id] },
  ]);
});

test('a change by whatever way is written down', async () => {
  const { id } = await saveArticle({ article: anArticle(), quotes: [] });
  await db.articles.update(id, { progress: 0.5 });
  await db.articles.where('id').equals(id).modify({ favourite: 1 });
  expect(
    (await logged()).flatMap(({ put }) => put.map(({ progress, favourite }) => [progress, favourite])),
  ).toEqual([
    [0, 0],
    [0.5, 0],
    [0.5, 1],
  ]);
});

test('a change that is taken back is not', async () => {
  const failing = db.transaction('rw', [db.articles], async () => {
    await db.articles.clear();
    throw new Error('half way');
  });
  await expect(failing).rejects.toThrow('half way');
  expect(await logged()).toEqual([]);
});

test('a cleared library is told as such', async () => {
  await db.articles.clear();
  expect(await logged()).toEqual([{ put: [], gone: [], isCleared: true }]);
});

test('rows that could not be added are not told', async () => {
  const { id } = await saveArticle({ article: anArticle(), quotes: [] });
  const row = await db.articles.get(id);
  if (!row) throw new Error('saved');
  await db.articles
    .bulkAdd([row, { ...row, id: 'b', canonicalUrl: 'https://b.example/' }])
    .catch(() => undefined);
  expect((await logged()).map(({ put }) => put.map((entry) => entry.id))).toEqual([[id], ['b']]);
});
