import { expect, test } from 'vitest';
import { attributesOf } from '@/lib/article/tree-from-dom/attributes';
import { isTag, type Attributes } from '@/lib/article/tree';
import { pageOf } from '@/tests/browser/article/pages';

test.each<[string, string, Attributes]>([
  [
    'a link',
    '<a id="it" href="/b" onclick="x()" target="_blank" style="x">a</a>',
    { href: 'https://news.example/b' },
  ],
  ['a script address', '<a id="it" href="javascript:x">a</a>', {}],
  [
    'a picture',
    '<img id="it" src="/a.jpg" alt="b" width="600" height="400" onerror="x()">',
    { src: 'https://news.example/a.jpg', alt: 'b', width: 600, height: 400 },
  ],
  [
    'half a size is none',
    '<img id="it" src="/a.jpg" width="600">',
    { src: 'https://news.example/a.jpg', alt: '' },
  ],
  ['language and direction', '<p id="it" lang="ar" dir="RTL">a</p>', { lang: 'ar', dir: 'rtl' }],
  ['a language that is none', '<p id="it" lang="&quot;><x">a</p>', {}],
  ['a list that begins later', '<ol id="it" start="4"><li>a</li></ol>', { start: 4 }],
  [
    'a cell',
    '<table><tr><td id="it" colspan="2" rowspan="9999">a</td></tr></table>',
    { colSpan: 2, rowSpan: 100 },
  ],
  ['a moment', '<time id="it" datetime="2024-06-23T10:00Z">a</time>', { dateTime: '2024-06-23T10:00Z' }],
  ['a moment that is none', '<time id="it" datetime="soon">a</time>', {}],
])('%s', (_case, body, expected) => {
  const element = pageOf(body).querySelector('#it');
  if (!element || !isTag(element.localName)) throw new Error('no #it');
  expect(attributesOf(element, element.localName, 'https://news.example/story')).toEqual(expected);
});
