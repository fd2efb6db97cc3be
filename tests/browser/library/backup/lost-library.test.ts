import { beforeEach, expect, test } from 'vitest';
import { keepSpare } from '@/lib/library/backup/keep-spare';
import { forgetLost, lostLibrary, lostName, putBack } from '@/lib/library/backup/lost-library';
import { dropSpares, latestIn } from '@/lib/library/backup/spares';
import { actOn } from '@/lib/library/acts';
import { purgeArticles } from '@/lib/library/bin';
import { db } from '@/lib/library/database';
import { changeHighlights } from '@/lib/library/highlights';
import { dropJournals, librariesInJournal } from '@/lib/library/journal/journal';
import { libraryNow } from '@/lib/library/journal/number-changes';
import { keepPlace } from '@/lib/library/reading';
import { saveArticle } from '@/lib/library/save-article';
import { fillLibrary, wipe } from '@/tests/unit/library/backup/libraries';
import { anArticle } from '@/tests/unit/library/rows';
import { emptyFolder, namesIn } from './own-folder';

let folder: FileSystemDirectoryHandle;
const settings = () => Promise.resolve({});

beforeEach(async () => {
  await wipe();
  await dropJournals(undefined);
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

/** All that a reader has, whatever order it lies in. */
const kept = async () => ({
  articles: await db.articles.toArray(),
  bodies: await db.bodies.toArray(),
  versions: await db.versions.toArray(),
  quotes: await db.quotes.toArray(),
  highlights: await db.highlights.toArray(),
});

const lose = async () => {
  await wipe();
  return lostLibrary(folder);
};

test('all that was done since the copy was made comes back', async () => {
  const [first = '', second = '', third = ''] = await db.articles.toCollection().primaryKeys();
  const article = anArticle({
    title: 'New',
    url: 'https://a.example/n',
    canonicalUrl: 'https://a.example/n',
  });
  const { id } = await saveArticle({ article, quotes: [] });
  await saveArticle({ article: { ...article, text: 'Other words by now.' }, quotes: [] });
  await actOn([first, id], { act: 'tag', add: ['read'], remove: [] });
  await actOn([second], { act: 'archive' });
  await purgeArticles([third]);
  await keepPlace(first, { block: 2, offset: 4 }, 0.75);
  const [highlight] = await db.highlights.where('articleId').equals(first).toArray();
  if (highlight) await changeHighlights(first, { put: [{ ...highlight, note: 'Mine' }], remove: [] });
  const before = await kept();
  const lost = await lose();
  expect(lost?.articles).toBe(5);
  expect(lost && (await putBack(lost, () => undefined))).toMatchObject({ add: 5 });
  expect(await kept()).toEqual(before);
});

test('a library that was lost before it was copied comes back from the journal alone', async () => {
  await dropSpares(folder);
  const before = await kept();
  await wipe();
  await dropJournals(undefined);
  await fillLibrary(2);
  const articles = (await kept()).articles.map(({ canonicalUrl }) => canonicalUrl);
  const lost = await lose();
  expect(lost && (await putBack(lost, () => undefined))).toMatchObject({ add: 2 });
  expect((await kept()).articles.map(({ canonicalUrl }) => canonicalUrl)).toEqual(articles);
  expect(before.articles).toHaveLength(5);
});

test('it can be lost again at once, with what was saved in between', async () => {
  await wipe();
  await saveArticle({ article: anArticle({ title: 'Between' }), quotes: [] });
  const lost = await lostLibrary(folder);
  if (lost) await putBack(lost, () => undefined);
  await keepSpare(folder, { settings });
  const again = await lose();
  expect(again?.articles).toBe(6);
});

test('who begins anew has nothing offered again', async () => {
  await wipe();
  await saveArticle({ article: anArticle({ title: 'New' }), quotes: [] });
  const { library } = await libraryNow();
  expect(await lostName(await latestIn(folder), await libraryNow())).toBeDefined();
  await forgetLost(folder);
  expect(await librariesInJournal()).toEqual([library]);
  expect(await lostLibrary(folder)).toBeUndefined();
  expect(await keepSpare(folder, { settings })).toBe(true);
});
