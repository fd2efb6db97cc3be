import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { actOn } from '@/lib/library/acts';

import { findSaved } from '@/lib/library/find-saved';
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
