import { expect, test } from 'vitest';
import { articleRow, newlyKept } from '@/lib/library/article-rows';
import { catalogueEntry } from '@/lib/library/catalogue-entry';
import { anArticle } from './rows';

test('an entry holds what shelves are filtered and sorted by, and no words', () => {
  const article = anArticle({ published: '2026-11-17', lang: 'en', tags: ['sea'] });
  const row = articleRow(article, newlyKept(article, 'id', 1), 1, 2);
  const { title, url, canonicalUrl, excerpt, dir, confidence, ...others } = row;
  const { quoteCount, version, versionSavedAt, ...wanted } = others;
  expect(catalogueEntry(row)).toEqual(wanted);
});
