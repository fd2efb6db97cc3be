import { expect, test } from 'vitest';
import type { ArticleNode, Tag } from '@/lib/article/tree';
import { inHeadingOrder } from '@/lib/article/tree-from-dom/heading-levels';

test.each<[string, Tag[], Tag[]]>([
  ['a theme that begins at h4', ['h4', 'h4'], ['h2', 'h2']],
  ['a level left out', ['h2', 'h4', 'h2'], ['h2', 'h3', 'h2']],
  ['an order that is right already', ['h2', 'h3', 'h4', 'h3'], ['h2', 'h3', 'h4', 'h3']],
  ['a higher heading after lower ones', ['h3', 'h4', 'h2', 'h3'], ['h2', 'h3', 'h2', 'h3']],
])('%s', (_case, given, expected) => {
  const content = given.map((tag): ArticleNode => ({ tag, children: [tag] }));
  expect(inHeadingOrder(content)).toEqual(expected.map((tag, at) => ({ tag, children: [given[at]] })));
});

test('headings inside quotations count too', () => {
  const heading: ArticleNode = { tag: 'h5', children: ['Notes'] };
  expect(inHeadingOrder([{ tag: 'blockquote', children: [heading] }])).toEqual([
    { tag: 'blockquote', children: [{ tag: 'h2', children: ['Notes'] }] },
  ]);
});
