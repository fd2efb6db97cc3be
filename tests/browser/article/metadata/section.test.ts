import { expect, test } from 'vitest';
import { sectionOf } from '@/lib/article/metadata/section';
import { cluesOf, jsonLd } from './page';

test.each<[string, string, string | undefined]>([
  [
    'JSON-LD',
    jsonLd({ '@type': 'NewsArticle', headline: 'Harbour', articleSection: ['World', 'News'] }),
    'World',
  ],
  ['a meta tag', '<meta property="article:section" content="World">', 'World'],
  [
    'an address is no name',
    '<meta property="article:section" content="https://example.com/world">',
    undefined,
  ],
  ['nothing', '', undefined],
])('%s', (_case, html, section) => {
  expect(sectionOf(cluesOf(html))).toBe(section);
});
