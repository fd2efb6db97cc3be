import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { searchable } from '@/lib/library/finder/searchable';
import { saveArticle } from '@/lib/library/save-article';
import { SPEAKER } from '@/lib/search/article-words';
import { anArticle, aQuote } from '@/tests/unit/library/rows';

test('an article is searched by its text, its speakers and the reader’s notes', async () => {
  const { id } = await saveArticle({
    article: anArticle({ text: 'Ferry.' }),
    quotes: [aQuote(0, '“Yes”', 'Kim')],
  });
  const anchor = { exact: '', prefix: '', suffix: '', start: 0, end: 1, blockHash: '', version: 1 };
  await db.highlights.add({
    id: 'h',
    articleId: id,
    createdAt: 1,
    colour: 1,
    note: 'Check it',
    tags: ['doubt'],
    ...anchor,
  });
  const [article, ...others] = await searchable([id, 'gone']);
  expect(others).toEqual([]);
  expect(article).toMatchObject({ id, revision: 1 });
  for (const word of ['ferry', 'story', 'check', 'doubt', `${SPEAKER}kim`]) {
    expect(article?.words.has(word)).toBe(true);
  }
});
