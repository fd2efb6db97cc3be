import { expect, test } from 'vitest';
import { isArticle } from '@/lib/article/judge/is-article';
import { evidence } from './evidence-of-a-good-article';

test.each([
  ['an article', {}, true],
  ['a news brief', { length: 420, paragraphs: 2 }, true],
  ['a line or two', { length: 120, paragraphs: 1 }, false],
  ['a list of links', { linked: 0.8 }, false],
  ['labels without a paragraph', { length: 900, paragraphs: 0 }, false],
  ['a long poem', { length: 5000, paragraphs: 0, linked: 0 }, true],
])('%s', (_case, change, expected) => {
  expect(isArticle({ ...evidence, ...change })).toBe(expected);
});
