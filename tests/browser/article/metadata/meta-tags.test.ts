import { expect, test } from 'vitest';
import { readMetaTags } from '@/lib/article/metadata/meta-tags';
import { pageOf } from './page';

const tags = readMetaTags(
  pageOf(`
    <meta property="og:title" content="Harbour &amp;amp; sea">
    <meta name="AUTHOR" content="Ann"><meta name="author" content="Bo">
    <meta name="empty" content=" "><meta name="description">
    <meta property="og:a og:b" content="both">`).documentElement,
);

test.each<[string[], string]>([
  [['og:title'], 'Harbour & sea'],
  [['missing', 'author'], 'Ann'],
  [['empty', 'description'], ''],
  [['og:b'], 'both'],
  [['constructor'], ''],
])('first of %j', (names, value) => {
  expect(tags.first(...names)).toBe(value);
});

test('all values in page order', () => {
  expect(tags.all('author')).toEqual(['Ann', 'Bo']);
});
