import { expect, test } from 'vitest';
import { buildContent, receiptOf } from '@/lib/article/clean/build-content';
import { textOf } from '@/lib/article/text';
import { measured } from './cleaned';

test('blocks with a verdict are gone from the content, the others stay in order', () => {
  const { root, blocks } = measured('<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>');
  expect(
    textOf(buildContent(root, blocks, [undefined, 'links', undefined, ''], 'https://news.example/')),
  ).toBe('a\n\nc');
});

test('neighbours of one rule are one entry, and the place is the text before them', () => {
  const { blocks } = measured('<p>before</p><p>one</p><p>two</p><p>after</p><p>three</p><p>never there</p>');
  const verdicts = [undefined, 'related', 'related', undefined, 'date', ''];
  expect(receiptOf(blocks, verdicts, 'before\n\nafter')).toEqual([
    { text: 'one\ntwo', rule: 'related', after: 0 },
    { text: 'three', rule: 'date', after: 8 },
  ]);
});

test('what stood before the text is placed before it', () => {
  const { blocks } = measured('<p>one</p><p>text</p>');
  expect(receiptOf(blocks, ['byline', undefined], 'text')).toEqual([
    { text: 'one', rule: 'byline', after: -1 },
  ]);
});
