import { expect, test } from 'vitest';
import { blockStarts } from '@/lib/article/repair/block-starts';
import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';
import { paragraph } from './articles';

const picture: ArticleNode = {
  tag: 'figure',
  children: [
    { tag: 'img', src: 'https://news.example/a.jpg', children: [] },
    { tag: 'figcaption', children: ['A caption'] },
  ],
};
const list: ArticleNode = { tag: 'ul', children: [{ tag: 'li', children: ['b'] }] };

test.each<[string, ArticleNode[], number[]]>([
  ['paragraphs', [paragraph('one'), paragraph('two')], [0, 5]],
  ['a list', [paragraph('one'), list, paragraph('two')], [0, 5, 8]],
  ['a picture has the next one’s beginning', [paragraph('one'), picture, paragraph('two')], [0, 5, 5]],
  ['a picture at the end', [paragraph('one'), picture], [0, 3]],
  ['nothing', [], []],
])('%s', (_case, content, starts) => {
  expect(blockStarts(content)).toEqual(starts);
  expect(starts.every((start) => start <= textOf(content).length)).toBe(true);
});
