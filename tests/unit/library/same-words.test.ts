import { expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { articleRow, bodyRow, newlyKept } from '@/lib/library/article-rows';
import { hasSameWords } from '@/lib/library/same-words';
import { anArticle } from './rows';

const saved = anArticle();

test.each<[string, Partial<Article>, boolean]>([
  ['the same', {}, true],
  ['read at another address', { url: 'https://news.example/print' }, true],
  ['another headline', { title: 'Another' }, false],
  ['a new standfirst', { standfirst: 'New.' }, false],
  ['a word of the text', { text: 'A test.' }, false],
])('%s', (_case, parts, isSame) => {
  const row = articleRow(saved, newlyKept(saved, 'a', 0), 0, 0);
  expect(hasSameWords(row, bodyRow(saved, 'a'), anArticle(parts))).toBe(isSame);
});
