import { expect, test } from 'vitest';
import { blocksOf } from '@/lib/article/choose/blocks';
import { markChosen } from '@/lib/article/choose/readability-choice';
import { pageOf, paragraphs } from '@/tests/browser/article/pages';

test('the article’s blocks are chosen, the menu’s are not, and the page stays whole', () => {
  const page = pageOf(
    `<nav><ul><li><a href="/a">World</a></li></ul></nav><article>${paragraphs(5)}</article>`,
  );
  const blocks = blocksOf(page.body);
  markChosen(page, blocks, 'Title');
  expect(blocks.map(({ isChosen }) => isChosen)).toEqual([false, true, true, true, true, true]);
  expect(page.querySelectorAll('article p')).toHaveLength(5);
});

test('on a page without text nothing is chosen', () => {
  const page = pageOf('<p>a</p>');
  page.body.replaceChildren();
  expect(() => markChosen(page, [], 'Title')).not.toThrow();
});
