import { expect, test } from 'vitest';
import { hostOf } from '@/lib/article/metadata/outlet';
import { cluesOf, jsonLd } from './page';

const outlet = (html: string) => cluesOf(html).outlets[0];

test.each<[string, string, string]>([
  ['Open Graph', '<meta property="og:site_name" content="The Daily Example">', 'The Daily Example'],
  [
    'the publisher',
    jsonLd({ '@type': 'NewsArticle', headline: 'Harbour', publisher: { name: 'The Daily Example' } }),
    'The Daily Example',
  ],
  [
    'a publisher as a string',
    jsonLd({ '@type': 'NewsArticle', headline: 'Harbour', publisher: 'The Daily Example' }),
    'The Daily Example',
  ],
  ['the app’s name', '<meta name="application-name" content="Daily Example">', 'Daily Example'],
  [
    'not the headline',
    '<title>Harbour</title><meta property="og:site_name" content="Harbour"><meta name="application-name" content="Daily Example">',
    'Daily Example',
  ],
])('%s', (_case, html, name) => {
  expect(outlet(html)).toBe(name);
});

test('the host is the last resort', () => {
  expect(outlet('')).toBe(location.hostname);
  expect(hostOf('https://www.example.com/a')).toBe('example.com');
  expect(hostOf('about:blank')).toBe('');
  expect(hostOf('no address')).toBe('');
});
