import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { listArticles } from '@/lib/library/list-articles';
import { openArticle } from '@/lib/library/open-article';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture, aQuote } from './rows';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('a saved article opens with its text, its quotes in reading order and its pictures wanted', async () => {
  const article = anArticle({ content: [aPicture('https://news.example/b.jpg')], text: '“B” “A”' });
  const { id, isNew } = await saveArticle({ article, quotes: [aQuote(4, '“A”'), aQuote(0, '“B”')] });
  const saved = await openArticle(id);
  expect(isNew).toBe(true);
  expect(saved?.body.text).toBe('“B” “A”');
  expect(saved?.quotes.map(({ text }) => text)).toEqual(['“B”', '“A”']);
  expect(saved?.pictures).toEqual([{ articleId: id, url: 'https://news.example/b.jpg', state: 'wanted' }]);
});

test('saving a story again renews the copy and keeps its id, date and tags', async () => {
  const first = await saveArticle(
    { article: anArticle({ title: 'Old' }), quotes: [aQuote(0)] },
    new Date(1000),
  );
  await db.articles.update(first.id, { tags: ['mine'] });
  const again = await saveArticle({ article: anArticle({ title: 'New' }), quotes: [] }, new Date(2000));
  const saved = await openArticle(first.id);
  expect(again).toEqual({ id: first.id, isNew: false });
  expect(saved?.row).toMatchObject({ title: 'New', savedAt: 1000, tags: ['mine'], quoteCount: 0 });
  expect(saved?.quotes).toEqual([]);
});

test('one story saved twenty times at once is kept once', async () => {
  const saves = Array.from({ length: 20 }, () => saveArticle({ article: anArticle(), quotes: [aQuote(0)] }));
  const answers = await Promise.all(saves);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await listArticles()).toHaveLength(1);
  expect(await db.quotes.count()).toBe(1);
});

test('a save that fails half way leaves nothing behind', async () => {
  const unstorable = { ...aQuote(0), role: (() => undefined) as unknown as string };
  await expect(saveArticle({ article: anArticle(), quotes: [unstorable] })).rejects.toMatchObject({
    name: 'DataCloneError',
  });
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
});

test('saving again keeps the pictures already here, drops those no longer shown, wants the failed ones again', async () => {
  const [kept, gone, failed] = ['kept', 'gone', 'failed'].map((name) => `https://news.example/${name}.png`);
  if (!kept || !gone || !failed) throw new Error('three pictures');
  const { id } = await saveArticle({
    article: anArticle({ content: [kept, gone, failed].map((url) => aPicture(url)) }),
    quotes: [],
  });
  await db.pictures.update([id, kept], { state: 'kept' });
  await db.pictures.update([id, gone], { state: 'kept' });
  await db.pictures.update([id, failed], { state: 'failed', reason: 'unreachable' });
  await saveArticle({
    article: anArticle({ content: [kept, failed].map((url) => aPicture(url)) }),
    quotes: [],
  });
  const pictures = (await openArticle(id))?.pictures;
  expect(pictures?.map(({ url, state }) => [url, state])).toEqual([
    [failed, 'wanted'],
    [kept, 'kept'],
  ]);
});

test('a library that a newer version has written is not written to', async () => {
  await db.meta.put({ key: 'schema', value: 99 });
  await expect(saveArticle({ article: anArticle(), quotes: [] })).rejects.toMatchObject({
    name: 'NewerLibrary',
  });
});
