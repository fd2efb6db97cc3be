import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openBackup } from '@/lib/library/backup/open-backup';
import { planRestore, restoreBackup } from '@/lib/library/backup/restore';
import { db } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from '@/tests/unit/library/rows';
import { backUp, backUpAndOpen, everything, fillLibrary, wipe } from './libraries';

const COUNT = 25; // More than are written at once.

beforeEach(wipe);

test('backed up, wiped and restored, the library is the same, row by row and byte by byte', async () => {
  await fillLibrary(COUNT);
  const before = await everything();
  const backup = await backUpAndOpen();
  await wipe();
  expect(await planRestore(backup)).toEqual({ add: COUNT, change: 0, skip: 0 });
  expect(await db.articles.count()).toBe(0);
  expect(await restoreBackup(backup)).toEqual({ add: COUNT, change: 0, skip: 0 });
  expect(await everything()).toEqual(before);
  expect(backup.rest.settings).toEqual({ theme: 'sepia' });
});

test('restored into the library it was made from, nothing is written', async () => {
  await fillLibrary(COUNT);
  const backup = await backUpAndOpen();
  const before = await everything();
  expect(await restoreBackup(backup)).toEqual({ add: 0, change: 0, skip: COUNT });
  expect(await everything()).toEqual(before);
});

test('what was deleted since comes back, what was added since stays', async () => {
  await fillLibrary(3);
  const backup = await backUpAndOpen();
  const [first] = await db.articles.toArray();
  await db.articles.delete(first?.id ?? '');
  const { id } = await saveArticle({ article: anArticle({ title: 'New' }), quotes: [] });
  expect(await planRestore(backup)).toEqual({ add: 1, change: 0, skip: 2 });
  expect(await restoreBackup(backup)).toEqual({ add: 1, change: 0, skip: 2 });
  expect(await db.articles.count()).toBe(4);
  expect(await db.articles.get(id)).toMatchObject({ title: 'New' });
});

test('a story that both have is one article with the texts, highlights and tags of both', async () => {
  await fillLibrary(1);
  const backup = await backUpAndOpen();
  await wipe();
  const article = anArticle({
    url: 'https://news.example/story-0',
    canonicalUrl: 'https://news.example/story-0',
  });
  const { id } = await saveArticle({ article: { ...article, text: 'Mine.' }, quotes: [] }, new Date(3000));
  await db.articles.update(id, { tags: ['own'] });
  expect(await restoreBackup(backup)).toEqual({ add: 0, change: 1, skip: 0 });
  const [row, ...others] = await db.articles.toArray();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ id, version: 3, tags: ['own', 'tag 0'], savedAt: 1000, highlightCount: 1 });
  expect((await db.bodies.toArray()).map(({ text }) => text)).toEqual(['Text 0, later.']);
  expect((await db.versions.toArray()).map(({ version, body }) => [version, body.text])).toEqual([
    [1, 'Text 0. “Yes”'],
    [2, 'Mine.'],
  ]);
  expect(await db.highlights.toArray()).toMatchObject([{ articleId: id, version: 1, exact: 'Text' }]);
  const again = await everything();
  expect(await restoreBackup(backup)).toEqual({ add: 0, change: 0, skip: 1 });
  expect(await everything()).toEqual(again);
});

test('stopped half way, the rest is restored by the next go', async () => {
  await fillLibrary(COUNT);
  const before = await everything();
  const backup = await backUpAndOpen();
  await wipe();
  const stopping = new AbortController();
  const tell = (share: number) => share > 0.4 && stopping.abort();
  await expect(restoreBackup(backup, { tell, signal: stopping.signal })).rejects.toThrow('abort');
  const there = await db.articles.count();
  expect(there).toBeGreaterThan(COUNT / 3);
  expect(there).toBeLessThan(COUNT);
  expect(await planRestore(backup)).toEqual({ add: COUNT - there, change: 0, skip: there });
  await restoreBackup(backup);
  expect(await everything()).toEqual(before);
});

test('a row whose text is lost gets it back', async () => {
  await fillLibrary(2);
  const before = await db.bodies.toArray();
  const backup = await backUpAndOpen();
  await db.bodies.clear();
  await restoreBackup(backup);
  expect(await db.bodies.toArray()).toEqual(before);
});

test('an empty library makes a backup that restores nothing', async () => {
  const backup = await openBackup(await backUp());
  expect(await restoreBackup(backup)).toEqual({ add: 0, change: 0, skip: 0 });
});
