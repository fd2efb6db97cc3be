import { expect, test } from 'vitest';
import { placeStrings, textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';

const p = (...children: ArticleNode[]): ArticleNode => ({ tag: 'p', children });

test.each<[string, ArticleNode[], string]>([
  ['paragraphs are parted by a blank line', [p('One.'), p('Two.')], 'One.\n\nTwo.'],
  ['inline elements join their text', [p('One ', { tag: 'em', children: ['two'] }, '.')], 'One two.'],
  ['a line break stays one', [p('One', { tag: 'br', children: [] }, 'two')], 'One\ntwo'],
  [
    'captions are not counted',
    [p('One.'), { tag: 'figure', children: [{ tag: 'figcaption', children: ['A harbour.'] }] }, p('Two.')],
    'One.\n\nTwo.',
  ],
  [
    'cells are parted by a tab',
    [
      {
        tag: 'table',
        children: [
          {
            tag: 'tr',
            children: [
              { tag: 'td', children: ['a'] },
              { tag: 'td', children: ['b'] },
            ],
          },
        ],
      },
    ],
    'a\tb',
  ],
])('%s', (_case, content, text) => {
  expect(textOf(content)).toBe(text);
});

test('every counted string stands where its place says', () => {
  const { text, strings } = placeStrings([p('One ', { tag: 'b', children: ['two'] }), p('three')]);
  for (const { value, start } of strings) expect(text.slice(start, start + value.length)).toBe(value);
  expect(strings).toHaveLength(3);
});
