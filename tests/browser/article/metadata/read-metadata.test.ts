import { expect, test } from 'vitest';
import { readMetadata } from '@/lib/article/metadata/read-metadata';
import { NOW, jsonLd, pageOf } from './page';

test('a whole news page', () => {
  const page = pageOf(`<html lang="en">
    <title>Harbour opens again | The Daily Example</title>
    <meta property="og:site_name" content="The Daily Example">
    <meta property="og:image" content="https://img.example.com/harbour-dawn.jpg">
    ${jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Harbour opens again',
          author: [{ '@id': '#ann' }],
          datePublished: '2026-05-03T10:00:00+02:00',
          articleSection: 'World',
          keywords: 'Ships',
          isAccessibleForFree: false,
          wordCount: 700,
        },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      ],
    })}
    <h1>Harbour opens again</h1><p class="lead">After ten years of work the harbour takes ships again.</p><p>The first ship came at noon.</p>`);
  expect(readMetadata(page, NOW)).toEqual({
    url: location.href,
    canonicalUrl: expect.stringContaining(location.host),
    title: 'Harbour opens again',
    standfirst: 'After ten years of work the harbour takes ships again.',
    authors: ['Ann Lee'],
    published: '2026-05-03T10:00:00+02:00',
    outlet: 'The Daily Example',
    section: 'World',
    lang: 'en',
    dir: 'ltr',
    picture: { src: 'https://img.example.com/harbour-dawn.jpg', alt: '' },
    tags: ['Ships'],
    access: 'subscribers',
    declared: { words: 700 },
  });
});

test.each<[string, string]>([
  ['nothing', ''],
  [
    'forms that hide methods',
    '<form itemprop="author"><input name="getAttribute"><input name="textContent"></form><h1>Harbour</h1>',
  ],
  [
    'JSON-LD of the wrong types',
    jsonLd({ '@type': 5, headline: [null], author: [[['x']]], image: 7, keywords: {}, datePublished: {} }),
  ],
  [
    'a planted prototype',
    '<script type="application/ld+json">{"__proto__":{"headline":"x"},"@type":"Article","author":{"__proto__":null}}</script>',
  ],
  ['a title of a megabyte', `<title>${'x'.repeat(1_000_000)}</title>`],
])('a page with %s is read without an error', (_case, html) => {
  const { title, authors } = readMetadata(pageOf(html), NOW);
  expect(title.length).toBeGreaterThan(0);
  expect(title.length).toBeLessThanOrEqual(500);
  expect(authors.join(', ').length).toBeLessThanOrEqual(200);
});
