import { beforeEach, expect, test } from 'vitest';
import { keepSpare } from '@/lib/library/backup/keep-spare';
import { lostLibrary, putBack } from '@/lib/library/backup/lost-library';
import { latestIn } from '@/lib/library/backup/spares';
import { purgeArticles } from '@/lib/library/bin';
import { db } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { fillLibrary, wipe } from '@/tests/unit/library/backup/libraries';
import { anArticle } from '@/tests/unit/library/rows';
import { emptyFolder, namesIn } from './own-folder';

let folder: FileSystemDirectoryHandle;
const settings = () => Promise.resolve({});

beforeEach(async () => {
  await wipe();
  folder = await emptyFolder('spares');
  await fillLibrary(5);
  await keepSpare(folder, { settings });
});

test('a library that is there is not lost', async () => {
  expect(await lostLibrary(folder)).toBeUndefined();
});

test('one that the reader emptied is not lost either', async () => {
  await purgeArticles(await db.articles.toCollection().primaryKeys());
  expect(await lostLibrary(folder)).toBeUndefined();
});

test('a lost one is put back beside what was saved since, and is then the library that is copied', async () => {
  const before = await db.articles.toArray();
  const highlights = await db.highlights.toArray();
  await wipe();
  await saveArticle({ article: anArticle({ title: 'Since' }), quotes: [] });
  const lost = await lostLibrary(folder);
  expect(lost?.articles).toBe(5);
  const shares: number[] = [];
  expect(lost && (await putBack(lost, (share) => shares.push(share)))).toMatchObject({ add: 5 });
  expect(shares.at(-1)).toBe(1);
  expect(await db.articles.count()).toBe(6);
  expect(await db.articles.bulkGet(before.map(({ id }) => id))).toEqual(before);
  expect(await db.highlights.toArray()).toEqual(highlights);
  expect(await db.pictures.where('state').equals('wanted').count()).toBeGreaterThan(0);
  expect(await lostLibrary(folder)).toBeUndefined();
  const later = new Date(Date.now() + 90_000_000);
  expect(await keepSpare(folder, { settings, now: later })).toBe(true);
});

test('a damaged copy is removed, so that the next can be made', async () => {
  const { handle } = (await latestIn(folder)) ?? {};
  const target = await handle?.createWritable({ keepExistingData: true });
  await target?.write({ type: 'write', position: 90, data: 'damage' });
  await target?.close();
  await wipe();
  expect(await lostLibrary(folder)).toBeUndefined();
  expect(await namesIn(folder)).toEqual([]);
});
