import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { actOn } from '@/lib/library/acts';

import { findCopy, findSaved } from '@/lib/library/find-saved';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from './rows';

beforeAll(async () => {
  await saveArticle({ article: anArticle(), quotes: [] });
});

test.each<[string, string[], boolean]>([
  ['by the story’s own address', ['https://news.example/story'], true],
  ['by the address of the page it was read on', ['https://news.example/story?utm_source=feed'], true],
  ['at a place within the page', ['https://news.example/story#comments'], true],
  ['by any of several addresses', ['https://amp.example/story', 'https://news.example/story'], true],
  [
    'behind a network’s redirect',
    [`https://l.facebook.com/l.php?u=${encodeURIComponent('https://m.news.example/story')}`],
    true,
  ],
  ['another story', ['https://news.example/other'], false],
  ['a story whose address begins the same', ['https://news.example/story-2'], false],
  ['no address', [], false],
])('%s', async (_case, addresses, isSaved) => {
  expect((await findSaved(...addresses))?.title).toBe(isSaved ? 'A story' : undefined);
});

test('one in the bin is not saved', async () => {
  const article = anArticle({
    canonicalUrl: 'https://news.example/binned',
    url: 'https://news.example/binned',
  });
  const { id } = await saveArticle({ article, quotes: [] });
  await actOn([id], { act: 'bin' });
  expect(await findSaved(article.canonicalUrl)).toBeUndefined();
});

test.each<[string, Partial<Article>, boolean]>([
  ['under its own address', { url: 'https://elsewhere.example/' }, true],
  [
    'with tracking that only the library knows of',
    { canonicalUrl: 'https://news.example/story?utm_id=1' },
    true,
  ],
  [
    'on the same page, which gives another address now',
    { url: anArticle().url, canonicalUrl: 'https://news.example/a-story' },
    true,
  ],
  [
    'on a page that shows another story today',
    { url: anArticle().url, canonicalUrl: 'https://news.example/today', title: 'New' },
    false,
  ],
])('the copy an article belongs to: %s', async (_case, parts, isFound) => {
  expect((await findCopy(anArticle(parts)))?.title).toBe(isFound ? 'A story' : undefined);
});
