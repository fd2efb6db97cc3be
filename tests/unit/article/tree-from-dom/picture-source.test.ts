import { expect, test } from 'vitest';
import { bestOfSet, pictureSource } from '@/lib/article/tree-from-dom/picture-source';

const BASE = 'https://news.example/story';

test.each([
  ['the narrowest that is wide enough', 'a.jpg 400w, b.jpg 1600w, c.jpg 3200w', 'https://news.example/b.jpg'],
  ['the widest where none is wide enough', 'a.jpg 400w, b.jpg 800w', 'https://news.example/b.jpg'],
  ['the denser one', 'a.jpg, b.jpg 2x', 'https://news.example/b.jpg'],
  [
    'an address with a comma',
    '/w_1,h_2/a.jpg 500w, /w_2,h_4/a.jpg 1500w',
    'https://news.example/w_2,h_4/a.jpg',
  ],
  ['no data', 'data:image/gif;base64,R0lGOD 1x', undefined],
  ['nothing of nothing', '', undefined],
])('%s', (_case, set, expected) => {
  expect(bestOfSet(set, BASE)).toBe(expected);
});

test.each<[string, Record<string, string>, string | undefined]>([
  ['a plain source', { src: 'a.jpg' }, 'https://news.example/a.jpg'],
  [
    'a lazy source before its placeholder',
    { src: 'blank.gif', 'data-src': '/a.jpg' },
    'https://news.example/a.jpg',
  ],
  [
    'a lazy set',
    { src: 'data:image/gif;base64,R0', 'data-srcset': 'a.jpg 900w' },
    'https://news.example/a.jpg',
  ],
  ['no placeholder alone', { src: '/img/placeholder.png' }, undefined],
  [
    'no lazy source that is no address',
    { src: 'a.jpg', 'data-image': '{"id": 3}' },
    'https://news.example/a.jpg',
  ],
])('%s', (_case, attributes, expected) => {
  expect(pictureSource((name) => attributes[name] ?? null, BASE)).toBe(expected);
});
