import { expect, test } from 'vitest';
import { authorsOf } from '@/lib/article/metadata/authors';
import { cluesOf, jsonLd } from './page';

const article = (author: unknown, ...others: object[]) =>
  jsonLd({ '@graph': [{ '@type': 'NewsArticle', headline: 'Harbour opens', author }, ...others] });
const SITE = '<meta property="og:site_name" content="The Daily Example">';
const H1 = '<h1>Harbour opens</h1>';

test.each<[string, string, string[]]>([
  ['one person', article({ '@type': 'Person', name: 'Ann Lee' }), ['Ann Lee']],
  ['a list of people', article([{ name: 'Ann Lee' }, { name: 'Bo Kim' }]), ['Ann Lee', 'Bo Kim']],
  ['a list of strings', article(['Ann Lee', 'Bo Kim']), ['Ann Lee', 'Bo Kim']],
  [
    'a reference',
    article({ '@id': '#ann' }, { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' }),
    ['Ann Lee'],
  ],
  ['an organisation', article({ '@type': 'Organization', name: 'Reuters' }), ['Reuters']],
  [
    'an address is nobody',
    `${article('https://example.com/ann')}<meta name="author" content="Ann Lee">`,
    ['Ann Lee'],
  ],
  ['a meta tag', '<meta name="author" content="By Ann Lee">', ['Ann Lee']],
  [
    'a shown writer goes before the outlet',
    `${SITE}${article({ name: 'The Daily Example' })}${H1}<p>By Ann Lee</p>`,
    ['Ann Lee'],
  ],
  [
    'an agency shown does not',
    `${SITE}${article({ name: 'The Daily Example' })}${H1}<p>By AFP</p>`,
    ['The Daily Example'],
  ],
  [
    'a shown writer goes before a log-in name',
    `${article({ name: 'annlee' })}${H1}<p>By Ann Lee</p>`,
    ['Ann Lee'],
  ],
  ['a byline under the headline', `${H1}<p>By Ann Lee</p>`, ['Ann Lee']],
  ['a mark elsewhere', `${H1}<p>Text</p><a rel="author" href="/ann">Ann Lee</a>`, ['Ann Lee']],
  [
    'a desk stays',
    `${SITE}${article({ name: 'Daily Example Staff' })}${H1}<p>By Ann Lee</p>`,
    ['Daily Example Staff'],
  ],
  [
    'a byline goes before a meta tag',
    `<meta name="author" content="Example Press">${H1}<p>By Ann Lee</p>`,
    ['Ann Lee'],
  ],
  [
    'a byline with more names goes before JSON-LD',
    `${article({ name: 'Ann Lee' })}${H1}<p>By Ann Lee and Bo Kim</p>`,
    ['Ann Lee', 'Bo Kim'],
  ],
  [
    'a byline with other names does not',
    `${article({ name: 'Ann Lee' })}${H1}<p>By Cy Roe and Bo Kim</p>`,
    ['Ann Lee'],
  ],
  [
    'a label for link previews',
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">',
    ['Ann Lee'],
  ],
  ['a meta tag with “value”', '<meta name="author" value="Ann Lee">', ['Ann Lee']],
  ['nobody', H1, []],
])('%s', (_case, html, names) => {
  expect(authorsOf(cluesOf(html))).toEqual(names);
});

test('no more than 20 authors', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  expect(authorsOf(cluesOf(article(letters.map((letter) => `Ann ${letter}lee`))))).toHaveLength(20);
});
