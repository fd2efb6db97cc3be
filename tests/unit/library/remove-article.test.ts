import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { listArticles } from '@/lib/library/list-articles';
import { openArticle } from '@/lib/library/open-article';
import { removeArticle, restoreArticle } from '@/lib/library/remove-article';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture, aQuote } from './rows';

const article = anArticle({ content: [aPicture('https://news.example/a.png')] });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('nothing of a removed article is left', async () => {
  const { id } = await saveArticle({ article, quotes: [aQuote(0)] });
  await removeArticle(id);
  const left = await Promise.all(
    [db.articles, db.bodies, db.quotes, db.pictures].map((table) => table.count()),
  );
  expect(left).toEqual([0, 0, 0, 0]);
});

test('other articles stay', async () => {
  const { id } = await saveArticle({ article, quotes: [] });
  const other = await saveArticle({
    article: { ...article, canonicalUrl: 'https://b.example/' },
    quotes: [aQuote(0)],
  });
  await removeArticle(id);
  expect(await openArticle(other.id)).toMatchObject({ quotes: [aQuote(0)], pictures: [{ state: 'wanted' }] });
});

test('undone, it is as it was', async () => {
  const { id } = await saveArticle({ article, quotes: [aQuote(0)] }, new Date(1000));
  const before = await openArticle(id);
  const removed = await removeArticle(id);
  if (removed) await restoreArticle(removed);
  expect(await openArticle(id)).toEqual(before);
});

test('undone after its story was saved anew, the new copy stays', async () => {
  const { id } = await saveArticle({ article, quotes: [] });
  const removed = await removeArticle(id);
  const anew = await saveArticle({ article, quotes: [] });
  if (removed) await restoreArticle(removed);
  expect((await listArticles()).map((row) => row.id)).toEqual([anew.id]);
});

test('undone twice, it is there once', async () => {
  const { id } = await saveArticle({ article, quotes: [] });
  const removed = await removeArticle(id);
  if (removed) await Promise.all([restoreArticle(removed), restoreArticle(removed)]);
  expect(await listArticles()).toHaveLength(1);
});

test('removing what is not there removes nothing', async () => {
  expect(await removeArticle('no-such-id')).toBeUndefined();
});
