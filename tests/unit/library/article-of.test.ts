import { expect, test } from 'vitest';
import { articleOf } from '@/lib/library/article-of';
import { articleRow, bodyRow, newlyKept } from '@/lib/library/article-rows';
import { anArticle } from './rows';

test('what the reader did with an article is no part of it', () => {
  const article = anArticle({ standfirst: 'In short.' });
  const kept = { ...newlyKept(article, 'id', 1), place: { block: 1, offset: 2 }, progress: 0.5 };
  expect(articleOf({ row: articleRow(article, kept, 2, 3), body: bodyRow(article, 'id') })).toEqual(article);
});
