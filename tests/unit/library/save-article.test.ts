import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { articleOf } from '@/lib/library/article-of';
import { actOn } from '@/lib/library/acts';

import { db } from '@/lib/library/database';
import { listArticles } from '@/lib/library/list-articles';
import { openArticle } from '@/lib/library/open-article';
import { settlePicture } from '@/lib/library/pictures';
import { saveArticle } from '@/lib/library/save-article';
import { earlierVersions } from '@/lib/library/versions';
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

test('saved as text only it wants no pictures, and gives up those it has', async () => {
  const article = anArticle({ content: [aPicture('https://news.example/b.jpg')] });
  const { id } = await saveArticle({ article, quotes: [], textOnly: true });
  expect((await openArticle(id))?.pictures).toEqual([]);
  await saveArticle({ article, quotes: [] });
  await saveArticle({ article, quotes: [], textOnly: true });
  expect((await openArticle(id))?.pictures).toEqual([]);
});

test('saving a story again gives it a new version and keeps its id, date and tags', async () => {
  const first = await saveArticle(
    { article: anArticle({ title: 'Old' }), quotes: [aQuote(0)] },
    new Date(1000),
  );
  await db.articles.update(first.id, { tags: ['mine'] });
  const again = await saveArticle({ article: anArticle({ title: 'New' }), quotes: [] }, new Date(2000));
  const saved = await openArticle(first.id);
  expect(again).toEqual({ id: first.id, isNew: false, version: 2 });
  expect(saved?.row).toMatchObject({ title: 'New', savedAt: 1000, tags: ['mine'], quoteCount: 0 });
  expect(saved?.quotes).toEqual([]);
});

test('a new version leaves highlights where they are', async () => {
  const { id } = await saveArticle({ article: anArticle(), quotes: [] });
  const marked = { start: 0, end: 1, exact: 'A', prefix: '', suffix: ' text', blockHash: '', version: 1 };
  const highlight = {
    id: 'h',
    articleId: id,
    createdAt: 1,
    colour: 1 as const,
    note: 'mine',
    tags: ['t'],
    ...marked,
  };
  await db.highlights.add(highlight);
  await db.articles.update(id, { highlightCount: 1 });
  await saveArticle({ article: anArticle({ text: 'Another text.' }), quotes: [] });
  expect(await db.highlights.toArray()).toEqual([highlight]);
  expect(await db.articles.get(id)).toMatchObject({ version: 2, highlightCount: 1 });
});

test('the same story in other dress is one article', async () => {
  const story = 'https://news.example/2026/harbour-report-published';
  const seen = [
    story,
    `${story}?utm_source=feed`,
    `https://l.facebook.com/l.php?u=${encodeURIComponent(story)}`,
    'https://m.news.example/2026/harbour-report-published',
    `https://www.google.com/amp/s/news.example/2026/harbour-report-published`,
  ];
  for (const canonicalUrl of seen) {
    await saveArticle({ article: anArticle({ url: canonicalUrl, canonicalUrl }), quotes: [] });
  }
  expect(await db.articles.toArray()).toMatchObject([{ canonicalUrl: story, version: 1 }]);
});

test('the version before is kept whole', async () => {
  const old = anArticle({ text: 'As it was.', standfirst: 'Before.' });
  const { id } = await saveArticle({ article: old, quotes: [aQuote(0)] }, new Date(1000));
  await saveArticle({ article: anArticle({ text: 'As it is.' }), quotes: [] }, new Date(2000));
  const [before, ...others] = await earlierVersions(id);
  expect(others).toEqual([]);
  expect(before && articleOf(before)).toEqual(old);
  expect(before).toMatchObject({ version: 1, row: { versionSavedAt: 1000 }, quotes: [aQuote(0)] });
  expect(await db.articles.get(id)).toMatchObject({ version: 2, versionSavedAt: 2000 });
});

test('saved again with the same words there is no new version, but its quotes are renewed', async () => {
  const { id } = await saveArticle({ article: anArticle(), quotes: [] }, new Date(1000));
  const again = await saveArticle({ article: anArticle(), quotes: [aQuote(0)] }, new Date(2000));
  expect(again.version).toBe(1);
  expect(await earlierVersions(id)).toEqual([]);
  expect(await db.articles.get(id)).toMatchObject({ versionSavedAt: 1000, quoteCount: 1 });
});

test('what the reader did with a story outlives a new version', async () => {
  const { id } = await saveArticle({ article: anArticle(), quotes: [] });
  const done = { status: 'archived', favourite: 1, progress: 0.5, place: { block: 1, offset: 2 } } as const;
  await db.articles.update(id, done);
  await saveArticle({ article: anArticle({ text: 'New.' }), quotes: [] });
  expect(await db.articles.get(id)).toMatchObject(done);
});

test('saving a story that is in the bin takes it out', async () => {
  const { id } = await saveArticle({ article: anArticle(), quotes: [] });
  await actOn([id], { act: 'bin' });
  expect(await saveArticle({ article: anArticle(), quotes: [] })).toMatchObject({ id, isNew: false });
  expect(await listArticles()).toHaveLength(1);
});

test('pictures that only an earlier version shows stay', async () => {
  const url = 'https://news.example/old.png';
  const { id } = await saveArticle({ article: anArticle({ content: [aPicture(url)] }), quotes: [] });
  await saveArticle({ article: anArticle({ text: 'New.' }), quotes: [] });
  expect((await openArticle(id))?.pictures).toMatchObject([{ url }]);
});

test('a picture another article has kept is not fetched again', async () => {
  const url = 'https://news.example/shared.png';
  const first = await saveArticle({ article: anArticle({ content: [aPicture(url)] }), quotes: [] });
  const bytes = new Blob(['picture']);
  await settlePicture({ articleId: first.id, url }, { state: 'kept', bytes, type: 'image/png' });
  const other = anArticle({ canonicalUrl: 'https://news.example/other', content: [aPicture(url)] });
  const { id } = await saveArticle({ article: other, quotes: [] });
  expect((await openArticle(id))?.pictures).toMatchObject([{ url, state: 'kept', bytes: { size: 7 } }]);
  expect(await db.blobs.count()).toBe(1);
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
