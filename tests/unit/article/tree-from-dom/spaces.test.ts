import { expect, test } from 'vitest';
import { cleanText, trimmed } from '@/lib/article/tree-from-dom/spaces';
import type { ArticleNode } from '@/lib/article/tree';

test.each([
  ['white space collapses', 'a \n\t b', false, 'a b'],
  ['a hard space is a space', 'a\u00a0b', false, 'a b'],
  ['soft hyphens go', 'Brü\u00adcke', false, 'Brücke'],
  ['control characters go', 'a\u0007b\u0000', false, 'ab'],
  ['a lone surrogate is replaced', 'a\ud83d', false, 'a\ufffd'],
  ['code keeps its spaces', 'a  b\r\n\tc', true, 'a  b\n\tc'],
])('%s', (_case, text, isPre, expected) => {
  expect(cleanText(text, isPre)).toBe(expected);
});

const em = (...children: ArticleNode[]): ArticleNode => ({ tag: 'em', children });
const br: ArticleNode = { tag: 'br', children: [] };

test.each<[string, ArticleNode[], ArticleNode[]]>([
  ['spaces at the edges go', [' a '], ['a']],
  ['a space doubled across an element goes', ['a ', em(' b')], ['a ', em('b')]],
  ['a space at the end of the last element goes', ['a ', em('b ')], ['a ', em('b')]],
  ['breaks at the edges go', [br, 'a', br], ['a']],
  ['an element left empty goes', ['a', em(' ')], ['a']],
])('%s', (_case, nodes, expected) => {
  expect(trimmed(nodes)).toEqual(expected);
});
