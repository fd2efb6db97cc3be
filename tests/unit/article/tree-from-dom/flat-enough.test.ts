import { expect, test } from 'vitest';
import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';
import { flatEnough } from '@/lib/article/tree-from-dom/flat-enough';

const nested = (depth: number): ArticleNode =>
  depth === 0 ? 'the end' : { tag: 'blockquote', children: [nested(depth - 1)] };

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

test('a tree can be passed on by a browser that looks 100 deep', () => {
  const flat = flatEnough([nested(300)]);
  expect(depthOf({ article: { content: flat } })).toBeLessThan(100);
  expect(textOf(flat)).toBe('the end');
});

test('what people write stays as it is', () => {
  const content: ArticleNode[] = [{ tag: 'ul', children: [{ tag: 'li', children: ['a', nested(20)] }] }, 'b'];
  expect(flatEnough(content)).toEqual(content);
});
