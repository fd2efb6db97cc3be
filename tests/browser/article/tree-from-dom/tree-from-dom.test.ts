import { expect, test } from 'vitest';
import { textOf } from '@/lib/article/text';
import { treeFromDom } from '@/lib/article/tree-from-dom/tree-from-dom';
import type { ArticleNode } from '@/lib/article/tree';
import { pageOf } from '@/tests/browser/article/pages';

const treeOf = (body: string): ArticleNode[] => treeFromDom(pageOf(body).body, 'https://news.example/story');

test.each<[string, string, ArticleNode[]]>([
  ['sections are unwrapped', '<section><div><p>a</p></div></section>', [{ tag: 'p', children: ['a'] }]],
  [
    'borders of blocks part texts',
    '<div>a</div><div>b</div>',
    [
      { tag: 'p', children: ['a'] },
      { tag: 'p', children: ['b'] },
    ],
  ],
  [
    'bare text is a paragraph',
    'a <em>b</em>',
    [{ tag: 'p', children: ['a ', { tag: 'em', children: ['b'] }] }],
  ],
  ['the title’s level is left to the title', '<h1>a</h1>', [{ tag: 'h2', children: ['a'] }]],
  ['unknown inline elements are unwrapped', '<p><font>a</font></p>', [{ tag: 'p', children: ['a'] }]],
  [
    'a picture alone is a figure',
    '<p><img src="/a.jpg" alt="b"></p>',
    [
      {
        tag: 'figure',
        children: [{ tag: 'img', children: [], src: 'https://news.example/a.jpg', alt: 'b' }],
      },
    ],
  ],
  ['a picture without address goes', '<p>a<img alt="b"></p>', [{ tag: 'p', children: ['a'] }]],
  [
    'loose text in a list is an item',
    '<ul>a<li>b</li></ul>',
    [
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['a'] },
          { tag: 'li', children: ['b'] },
        ],
      },
    ],
  ],
  ['code keeps its lines', '<pre>a\n  b</pre>', [{ tag: 'pre', children: ['a\n  b'] }]],
  ['a link without address is text', '<p><a name="x">a</a></p>', [{ tag: 'p', children: ['a'] }]],
  ['empty blocks go', '<p> </p><ul><li></li></ul><blockquote></blockquote>', []],
  [
    'a table that only places things is unwrapped',
    '<table><tr><td>a</td></tr></table>',
    [{ tag: 'p', children: ['a'] }],
  ],
])('%s', (_case, body, expected) => {
  expect(treeOf(body)).toEqual(expected);
});

test('elements deeper than anybody nests keep their text', () => {
  const page = pageOf('');
  let inner: Element = page.body;
  for (let depth = 0; depth < 2000; depth++) inner = inner.appendChild(page.createElement('em'));
  inner.append('de\u0001ep');
  expect(textOf(treeFromDom(page.body, 'https://news.example/'))).toBe('deep');
});
