import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { actOn } from '@/lib/library/acts';
import { binnedIds, countBinned, DAYS_IN_BIN, purgeArticles, purgeOld } from '@/lib/library/bin';
import { db } from '@/lib/library/database';
import { countArticles, listArticles } from '@/lib/library/list-articles';
import { openArticle } from '@/lib/library/open-article';
import { settlePicture } from '@/lib/library/pictures';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture, aQuote } from './rows';

const DAY = 86_400_000;
const PICTURE = 'https://news.example/a.png';
const article = anArticle({ content: [aPicture(PICTURE)] });
const other = { ...article, url: 'https://news.example/other', canonicalUrl: 'https://news.example/other' };
const KEPT = { state: 'kept', bytes: new Blob(['a']), type: 'image/png' } as const;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('what is in the bin is in no list, and taken out it is as it was', async () => {
  const { id } = await saveArticle({ article, quotes: [aQuote(0)] });
  const before = await openArticle(id);
  await actOn([id], { act: 'bin' });
  expect([await listArticles(), await countArticles()]).toEqual([[], 0]);
  await actOn([id], { act: 'unbin' });
  expect(await openArticle(id)).toEqual(before);
  expect(await countArticles()).toBe(1);
});

test('put into the bin twice, an article keeps its first day there', async () => {
  const { id } = await saveArticle({ article, quotes: [] });
  await actOn([id], { act: 'bin' }, new Date(1000));
  await actOn([id, 'gone'], { act: 'bin' }, new Date(2000));
  expect((await db.articles.get(id))?.deletedAt).toBe(1000);
});

test('nothing of a purged article is left, and others stay', async () => {
  const { id } = await saveArticle({ article, quotes: [aQuote(0)] });
  await saveArticle({ article: { ...article, text: 'Another version.' }, quotes: [aQuote(0)] });
  const rest = await saveArticle({ article: other, quotes: [aQuote(0)] });
  await purgeArticles([id]);
  const tables = [db.articles, db.bodies, db.versions, db.quotes, db.pictures];
  expect(await Promise.all(tables.map((table) => table.count()))).toEqual([1, 1, 0, 1, 1]);
  expect(await openArticle(rest.id)).toMatchObject({ quotes: [aQuote(0)], pictures: [{ url: PICTURE }] });
});

test('the bytes of a shared picture go with the last article that shows it', async () => {
  const one = await saveArticle({ article, quotes: [] });
  const two = await saveArticle({ article: other, quotes: [] });
  await settlePicture({ articleId: one.id, url: PICTURE }, KEPT);
  await settlePicture({ articleId: two.id, url: PICTURE }, KEPT);
  await purgeArticles([one.id]);
  expect(await db.blobs.count()).toBe(1);
  await purgeArticles([two.id]);
  expect(await db.blobs.count()).toBe(0);
});

test.each<[string, number, number]>([
  ['younger than its time stays', DAYS_IN_BIN - 1, 0],
  ['past its time goes', DAYS_IN_BIN + 1, 1],
])('what is in the bin and %s', async (_case, days, purged) => {
  const { id } = await saveArticle({ article, quotes: [] });
  await saveArticle({ article: other, quotes: [] });
  await actOn([id], { act: 'bin' }, new Date(DAY));
  expect(await purgeOld(new Date(DAY + days * DAY))).toBe(purged);
  expect(await db.articles.count()).toBe(2 - purged);
});

test('what is in the bin is counted and told by id', async () => {
  const { id } = await saveArticle({ article, quotes: [] });
  await saveArticle({ article: other, quotes: [] });
  expect([await countBinned(), await binnedIds()]).toEqual([0, []]);
  await actOn([id], { act: 'bin' });
  expect([await countBinned(), await binnedIds()]).toEqual([1, [id]]);
});
