import { expect, test } from 'vitest';
import { accessOf } from '@/lib/article/metadata/access';
import { cluesOf, jsonLd } from './page';

const article = (fields: object) => jsonLd({ '@type': 'NewsArticle', headline: 'Harbour opens', ...fields });

test.each<[string, string, string | undefined]>([
  ['free', article({ isAccessibleForFree: true }), 'free'],
  ['for subscribers', article({ isAccessibleForFree: false }), 'subscribers'],
  ['in words', article({ isAccessibleForFree: 'False' }), 'subscribers'],
  ['as an address', article({ isAccessibleForFree: 'https://schema.org/True' }), 'free'],
  ['by its tier', '<meta property="article:content_tier" content="locked">', 'subscribers'],
  ['by a free tier', '<meta property="article:content_tier" content="free">', 'free'],
  ['nothing told', article({}), undefined],
])('%s', (_case, html, access) => {
  expect(accessOf(cluesOf(html))).toBe(access);
});
