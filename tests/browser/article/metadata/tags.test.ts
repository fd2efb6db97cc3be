import { expect, test } from 'vitest';
import { tagsOf } from '@/lib/article/metadata/tags';
import { cluesOf, jsonLd } from './page';

const article = (keywords: unknown) => jsonLd({ '@type': 'NewsArticle', headline: 'Harbour', keywords });

test.each<[string, string, string[]]>([
  ['a list', article(['Ships', 'Sea']), ['Ships', 'Sea']],
  ['one string', article('Ships, Sea'), ['Ships', 'Sea']],
  [
    'meta tags',
    '<meta property="article:tag" content="Ships"><meta property="article:tag" content="Sea">',
    ['Ships', 'Sea'],
  ],
  ['keywords', '<meta name="keywords" content="Ships, ships; Sea">', ['Ships', 'Sea']],
  ['marks of the publisher’s own go', article(['type:article', 'Ships', '12345']), ['Ships']],
  ['nothing', '', []],
])('%s', (_case, html, tags) => {
  expect(tagsOf(cluesOf(html))).toEqual(tags);
});
