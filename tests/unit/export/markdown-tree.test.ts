import { expect, test } from 'vitest';
import type { ArticleNode } from '@/lib/article/tree';
import { markdownTree } from '@/lib/export/markdown-tree';

const typesOf = (nodes: ArticleNode[]) => markdownTree(nodes, () => undefined).map(({ type }) => type);

test.each<[string, ArticleNode[], string[]]>([
  ['loose text becomes a paragraph', ['Loose ', { tag: 'em', children: ['text'] }], ['paragraph']],
  ['blocks end it', ['a', { tag: 'p', children: ['b'] }, 'c'], ['paragraph', 'paragraph', 'paragraph']],
  [
    'a figure is its picture and its caption',
    [
      {
        tag: 'figure',
        children: [
          { tag: 'img', src: 'https://a.example/', children: [] },
          { tag: 'figcaption', children: ['c'] },
        ],
      },
    ],
    ['paragraph', 'paragraph'],
  ],
  [
    'definitions',
    [
      {
        tag: 'dl',
        children: [
          { tag: 'dt', children: ['a'] },
          { tag: 'dd', children: ['b'] },
        ],
      },
    ],
    ['paragraph', 'paragraph'],
  ],
  [
    'code, rule, list',
    [
      { tag: 'pre', children: ['x'] },
      { tag: 'hr', children: [] },
      { tag: 'ul', children: [] },
    ],
    ['code', 'thematicBreak', 'list'],
  ],
  [
    'what is empty is left out',
    [
      { tag: 'p', children: [] },
      { tag: 'table', children: [] },
    ],
    [],
  ],
])('%s', (_case, nodes, types) => {
  expect(typesOf(nodes)).toEqual(types);
});

test('footnotes are those of Markdown, out of the list they stood in', () => {
  const mark: ArticleNode = { tag: 'a', href: 'https://a.example/#fn', note: 1, children: ['1'] };
  const back: ArticleNode = { tag: 'a', href: 'https://a.example/#r', back: 1, children: ['↩'] };
  const content: ArticleNode[] = [
    { tag: 'p', children: ['Text', { tag: 'sup', children: [mark] }] },
    { tag: 'ol', children: [{ tag: 'li', noted: 1, children: ['Note ', back] }] },
  ];
  expect(markdownTree(content, () => undefined)).toMatchObject([
    { type: 'paragraph', children: [{ value: 'Text' }, { type: 'footnoteReference', identifier: '1' }] },
    { type: 'footnoteDefinition', identifier: '1', children: [{ children: [{ value: 'Note ' }] }] },
  ]);
});
