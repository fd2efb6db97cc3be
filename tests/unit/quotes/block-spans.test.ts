import { expect, test } from 'vitest';
import { textOf } from '@/lib/article/text';
import type { ArticleNode, Tag } from '@/lib/article/tree';
import { blockSpans } from '@/lib/quotes/block-spans';

const el = (tag: Tag, ...children: ArticleNode[]): ArticleNode => ({ tag, children });

test.each<[string, ArticleNode[], string[]]>([
  ['none', [el('p', 'One.')], []],
  ['one paragraph', [el('p', 'One.'), el('blockquote', el('p', 'Two.')), el('p', 'Three.')], ['Two.']],
  [
    'two paragraphs',
    [el('blockquote', el('p', 'Two ', el('em', 'more'), '.'), el('p', 'Three.')), el('p', 'Four.')],
    ['Two more.\n\nThree.'],
  ],
  ['one in another', [el('blockquote', 'One ', el('blockquote', el('p', 'two.')))], ['One \n\ntwo.']],
  ['only a picture’s caption', [el('blockquote', el('figure', el('figcaption', 'A boat.')))], []],
  ['nothing but space', [el('blockquote', ' '), el('p', 'One.')], []],
])('%s', (_case, content, expected) => {
  const text = textOf(content);
  expect(blockSpans(content).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
