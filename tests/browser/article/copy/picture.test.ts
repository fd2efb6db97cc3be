import { expect, test } from 'vitest';
import { copyPage } from '@/lib/article/copy/copy-page';
import { pageOf } from '@/tests/browser/article/pages';

const picturesOf = (body: string): (string | null)[] =>
  [...copyPage(pageOf(body)).body.querySelectorAll('img')].map((image) => image.getAttribute('src'));

test.each([
  ['a plain picture', '<img src="/a.jpg">', ['https://news.example/a.jpg']],
  ['a lazy one', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">', ['https://news.example/a.jpg']],
  [
    'one with sources',
    '<picture><source srcset="/b.webp 1500w"><img alt="b"></picture>',
    ['https://news.example/b.webp'],
  ],
  [
    'one for those without scripts',
    '<p>a</p><noscript>&lt;img src="/c.jpg"&gt;</noscript>',
    ['https://news.example/c.jpg'],
  ],
  [
    'not the same one twice',
    '<img src="/c.jpg"><noscript>&lt;img src="/c.jpg"&gt;</noscript>',
    ['https://news.example/c.jpg'],
  ],
  ['no counter of readers', '<img src="/count.gif" width="1" height="1">', []],
  ['no data', '<img src="data:image/png;base64,iVBOR">', []],
])('%s', (_case, body, expected) => {
  expect(
    picturesOf(body.includes('noscript') ? body.replace('&lt;', '<').replace('&gt;', '>') : body),
  ).toEqual(expected);
});
