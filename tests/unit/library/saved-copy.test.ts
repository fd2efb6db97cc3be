import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { actOn } from '@/lib/library/acts';
import { db } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { savedCopy } from '@/lib/library/saved-copy';
import { anArticle } from './rows';

let id: string;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  ({ id } = await saveArticle({ article: anArticle(), quotes: [] }, new Date(1000)));
  await db.articles.update(id, { highlightCount: 3 });
});

test.each([
  ['as it was', 'A text.', false],
  ['changed since', 'Another text.', true],
])('a page %s', async (_case, text, isChanged) => {
  expect(await savedCopy(anArticle({ text }))).toEqual({ id, savedAt: 1000, highlightCount: 3, isChanged });
});

test('what lies in the bin, or was never saved, has no copy', async () => {
  await actOn([id], { act: 'bin' });
  expect(await savedCopy(anArticle())).toBeUndefined();
  const other = 'https://news.example/other';
  expect(await savedCopy(anArticle({ url: other, canonicalUrl: other }))).toBeUndefined();
});
