import { expect, test } from 'vitest';
import type { ArticleNode } from '@/lib/article/tree';
import { treeFromDom } from '@/lib/article/tree-from-dom/tree-from-dom';
import { copyOf, pageOf } from '@/tests/browser/article/pages';

/** Where the pictures of the article's tree come from. */
const picturesOf = async (body: string): Promise<(string | undefined)[]> => {
  const { body: copy, base } = await copyOf(pageOf(body));
  return picturesIn(treeFromDom(copy, base));
};

const picturesIn = (nodes: readonly ArticleNode[]): (string | undefined)[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : node.tag === 'img' ? [node.src] : picturesIn(node.children),
  );

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
  [
    'one of a phone page',
    '<amp-img src="/d.jpg" width="600" height="400"></amp-img>',
    ['https://news.example/d.jpg'],
  ],
  [
    'a lazy picture of two ways to be drawn',
    '<picture><source data-srcset="/e.webp 1500w"><img src="data:image/gif;base64,R0"></picture>',
    ['https://news.example/e.webp'],
  ],
  ['no data', '<img src="data:image/png;base64,iVBOR">', []],
])('%s', async (_case, body, expected) => {
  expect(
    await picturesOf(body.includes('noscript') ? body.replace('&lt;', '<').replace('&gt;', '>') : body),
  ).toEqual(expected);
});
