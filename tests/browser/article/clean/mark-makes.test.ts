import { expect, test } from 'vitest';
import { layoutOf } from '@/lib/article/clean/layout';
import { markMakes } from '@/lib/article/clean/mark-makes';
import { MAKE } from '@/lib/article/tree-from-dom/lift-makes';
import { measured } from './cleaned';

const words =
  'A paragraph of the story that is long enough to count as running text of an article, and more.';
const story = `<p>${words}</p>`.repeat(4);

/** The sign on each block with an id that begins with `b`. */
function makesIn(body: string) {
  const { blocks, top } = measured(body);
  markMakes(
    blocks,
    blocks.map(({ element }) => (element.closest('.out') ? 'aside' : undefined)),
    layoutOf(top, blocks, false),
  );
  return blocks.filter(({ text }) => text.startsWith('b')).map(({ element }) => element.getAttribute(MAKE));
}

test('usual paragraphs have none, nor has what has no name inside the article', () => {
  expect(makesIn(`<article class="post">${story}<p>b</p></article>`)).toEqual([null]);
});

test('what has a name of its own has one, whatever numbers stand in it', () => {
  const makes = makesIn(
    `<article>${story}<div class="box-1"><p>b one</p></div><div class="box-2"><p>b two</p></div></article>`,
  );
  expect(makes[0]).toMatch(/^\w+$/);
  expect(makes[1]).toBe(makes[0]);
});

test.each([
  ['another name', '<div class="x"><p>b</p></div>', '<div class="y"><p>b</p></div>'],
  ['another tag', '<div class="x"><p>b</p></div>', '<div class="x"><h4>b</h4></div>'],
  ['links', '<div class="x"><p>b</p></div>', '<div class="x"><p><a href="/">b</a></p></div>'],
  ['running text', '<div class="x"><p>b</p></div>', `<div class="x"><p>b ${words}</p></div>`],
])('%s makes another', (_case, one, other) => {
  const [a, b] = makesIn(`<article>${story}${one}${other}</article>`);
  expect(a).not.toBe(b);
});

test('what was left out has one, wherever it stands', () => {
  expect(makesIn(`<article>${story}</article><aside class="out more"><p>b</p></aside>`)).toEqual([
    expect.stringMatching(/^\w+$/),
  ]);
});

test('the name of a heading itself tells nothing', () => {
  expect(makesIn(`<article>${story}<h2 class="large">b</h2></article>`)).toEqual([null]);
});
