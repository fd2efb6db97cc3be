import { expect, test } from 'vitest';
import { pictureAttributes, sideOf } from '@/lib/article/tree-from-dom/picture';
import { pageOf } from '@/tests/browser/article/pages';

const BASE = 'https://news.example/story';

test.each([
  ['its own source', '<img src="/a.jpg" alt=" b ">', { src: 'https://news.example/a.jpg', alt: 'b' }],
  [
    'a source beside it',
    '<picture><source srcset="/b.webp 1500w"><img></picture>',
    { src: 'https://news.example/b.webp', alt: '' },
  ],
  ['nothing', '<img alt="b">', {}],
  [
    'both its sides',
    '<img src="/a.jpg" width="600" height="400px">',
    { src: 'https://news.example/a.jpg', alt: '', width: 600, height: 400 },
  ],
])('a picture of %s', (_case, body, expected) => {
  const image = pageOf(body).querySelector('img');
  expect(image && pictureAttributes(image, BASE)).toEqual(expected);
});

test('a side that is no length is none', () => {
  const image = pageOf('<img width="auto" height="0">').querySelector('img');
  expect(image && [sideOf(image, 'width'), sideOf(image, 'height')]).toEqual([undefined, undefined]);
});
