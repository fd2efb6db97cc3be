import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { countArticles, listArticles } from '@/lib/library/list-articles';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from './rows';

const SAVED_AT: [title: string, moment: number][] = [
  ['second', 2000],
  ['first', 1000],
  ['third', 3000],
  ['also third', 3000],
];

beforeAll(async () => {
  for (const [title, moment] of SAVED_AT) {
    const article = anArticle({ title, canonicalUrl: `https://news.example/${title}` });
    await saveArticle({ article, quotes: [] }, new Date(moment));
  }
});

test('the newest come first', async () => {
  const titles = (await listArticles()).map(({ title }) => title);
  expect(titles.slice(0, 2).toSorted()).toEqual(['also third', 'third']);
  expect(titles.slice(2)).toEqual(['second', 'first']);
});

test('page by page every article comes once, those of one moment too', async () => {
  const all = await listArticles();
  const paged = [];
  for (let page = await listArticles({ limit: 1 }); page.length > 0;) {
    paged.push(...page);
    const [after] = page;
    page = after ? await listArticles({ limit: 1, after }) : [];
  }
  expect(paged).toEqual(all);
});

test('a list carries no texts', async () => {
  const [row] = await listArticles({ limit: 1 });
  expect(row).not.toHaveProperty('text');
  expect(row).not.toHaveProperty('content');
});

test('all are counted', async () => {
  expect(await countArticles()).toBe(SAVED_AT.length);
});
