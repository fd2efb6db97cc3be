import { expect, test } from 'vitest';
import { modifiedOf, publishedOf } from '@/lib/article/metadata/dates';
import { cluesOf, jsonLd } from './page';

const article = (fields: object) => jsonLd({ '@type': 'NewsArticle', headline: 'Harbour opens', ...fields });
const H1 = '<h1>Harbour opens</h1>';

test.each<[string, string, string | undefined]>([
  ['JSON-LD', article({ datePublished: '2026-05-03T10:00:00+02:00' }), '2026-05-03T10:00:00+02:00'],
  ['JSON-LD in words', article({ datePublished: 'May 3, 2026' }), '2026-05-03'],
  [
    'a meta tag',
    '<meta property="article:published_time" content="2026-05-03T10:00:00Z">',
    '2026-05-03T10:00:00Z',
  ],
  ['an itemprop', '<span itemprop="datePublished" content="2026-05-03"></span>', '2026-05-03'],
  [
    'a time element at the headline',
    `${H1}<p><time datetime="2026-05-03T10:00Z">yesterday</time></p>`,
    '2026-05-03T10:00:00Z',
  ],
  [
    'the same moment in the outlet’s own zone',
    `${article({ datePublished: '2026-05-03T03:00:00+00:00' })}${H1}<p><time datetime="2026-05-02T20:00:00-07:00">2 May</time></p>`,
    '2026-05-02T20:00:00-07:00',
  ],
  [
    'not another moment in that zone',
    `${article({ datePublished: '2026-05-03T03:00:00Z' })}${H1}<p><time datetime="2026-05-04T20:00:00-07:00">4 May</time></p>`,
    '2026-05-03T03:00:00Z',
  ],
  ['visible text', `${H1}<p>3 May 2026</p>`, '2026-05-03'],
  ['a date of change where nothing else is told', article({ dateModified: '2026-05-04' }), '2026-05-04'],
  [
    'not a related article’s',
    `${H1}<p>Text</p><aside><time datetime="2020-01-01">1 Jan</time></aside>`,
    undefined,
  ],
  [
    'not a comment’s',
    `${H1}<p>Text</p><div class="comments"><time datetime="2020-01-01">1 Jan</time></div>`,
    undefined,
  ],
  ['nothing', H1, undefined],
])('published: %s', (_case, html, date) => {
  expect(publishedOf(cluesOf(html), 'en')).toBe(date);
});

test('published: the address', () => {
  expect(publishedOf(cluesOf(H1, 'https://example.com/2026/05/03/harbour'), 'en')).toBe('2026-05-03');
});

test.each<[string, string, string | undefined]>([
  ['JSON-LD', article({ dateModified: '2026-05-04T10:00:00Z' }), '2026-05-04T10:00:00Z'],
  ['a meta tag', '<meta property="article:modified_time" content="2026-05-04">', '2026-05-04'],
  ['an itemprop', '<time itemprop="dateModified" datetime="2026-05-04">4 May</time>', '2026-05-04'],
  ['nothing', article({ datePublished: '2026-05-03' }), undefined],
])('modified: %s', (_case, html, date) => {
  expect(modifiedOf(cluesOf(html), 'en')).toBe(date);
});
