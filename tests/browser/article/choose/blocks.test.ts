import { expect, test } from 'vitest';
import {
  BLOCK_NUMBER,
  blocksOf,
  isHeading,
  isProse,
  linkShare,
  pictureOf,
} from '@/lib/article/choose/blocks';
import { pageOf, sentences } from '@/tests/browser/article/pages';

test('blocks are the innermost ones, in reading order, with their numbers on them', () => {
  const { body } = pageOf('<div><h2>a</h2><ul><li>b</li><li><p>c</p></li></ul></div><p>d</p>');
  expect(blocksOf(body).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  expect(body.querySelector('p')?.getAttribute(BLOCK_NUMBER)).toBe('2');
});

test.each([
  ['no link', '<p>some text here</p>', 0],
  ['half in a link', '<p>abcd <a href="/x">efgh</a></p>', 4 / 9],
  ['all in a link around the block', '<a href="/x"><p>text</p></a>', 1],
])('share in links: %s', (_case, body, expected) => {
  expect(blocksOf(pageOf(body).body).map(linkShare)[0]).toBeCloseTo(expected);
});

test.each([
  ['a paragraph', `<p>${sentences(0)}</p>`, true],
  [
    'a Japanese paragraph',
    '<p>東京都は二十三日、湾岸の橋を十一か月間にわたって通行止めにすると発表した。工事は来月から始まる見通し。</p>',
    true,
  ],
  ['a label', '<p>Read more</p>', false],
  ['a row of links', `<p><a href="/x">${sentences(0)}</a></p>`, false],
  ['a caption', `<figure><figcaption>${sentences(0)}</figcaption></figure>`, false],
])('running text: %s', (_case, body, expected) => {
  expect(blocksOf(pageOf(body).body).map(isProse)).toEqual([expected]);
});

test.each([
  ['a picture', '<p><img src="/a.jpg"></p>', true],
  ['a face', '<p><img src="/a.jpg" width="48" height="48"></p>', false],
  ['no picture', '<p>a</p>', false],
])('picture: %s', (_case, body, expected) => {
  expect(blocksOf(pageOf(body).body).some(pictureOf)).toBe(expected);
});

test('headings are told by their tag', () => {
  expect(blocksOf(pageOf('<h3>a</h3><p>b</p>').body).map(isHeading)).toEqual([true, false]);
});
