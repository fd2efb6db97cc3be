import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '@/lib/article/article';
import { passArticle, passedArticle } from '@/lib/browser/passed-article';

beforeEach(() => fakeBrowser.reset());

const article = (canonicalUrl: string): Article => ({
  url: canonicalUrl,
  canonicalUrl,
  title: 'A title',
  authors: [],
  outlet: 'The Courier',
  dir: 'ltr',
  tags: [],
  content: [],
  text: '',
  words: 0,
  receipt: [],
  confidence: 1,
  doubts: [],
});

test('a passed article is found by the id it was given', async () => {
  const id = await passArticle({ article: article('https://example.com/a'), quotes: [] });
  expect((await passedArticle(id))?.article.canonicalUrl).toBe('https://example.com/a');
});

test('nothing is found under an id that was never given', async () => {
  expect(await passedArticle('nothing')).toBeUndefined();
});

test('the same story passed again takes the place of the first', async () => {
  const first = await passArticle({ article: article('https://example.com/a'), quotes: [] });
  await passArticle({ article: article('https://example.com/a'), quotes: [] });
  expect(await passedArticle(first)).toBeUndefined();
});

test('the sixth article pushes out the first', async () => {
  const ids = [];
  for (const page of 'abcdef')
    ids.push(await passArticle({ article: article(`https://example.com/${page}`), quotes: [] }));
  expect(await passedArticle(ids[0] ?? '')).toBeUndefined();
  expect(await passedArticle(ids[1] ?? '')).toBeDefined();
});
