import { expect, test } from 'vitest';
import { buildContent, receiptOf } from '@/lib/article/clean/build-content';
import { textOf } from '@/lib/article/text';
import { measured } from './cleaned';

const BASE = 'https://news.example/';
const paragraph = (words: string) => ({ tag: 'p', children: [words] });

test('blocks with a verdict are gone from the content, the others stay in order', () => {
  const { root, blocks } = measured('<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>');
  expect(textOf(buildContent(root, blocks, [undefined, 'links', undefined, ''], BASE))).toBe('a\n\nc');
});

test('neighbours of one rule are one entry, and the place is the text before them', () => {
  const { blocks } = measured('<p>before</p><p>one</p><p>two</p><p>after</p><p>three</p><p>never there</p>');
  const verdicts = [undefined, 'related', 'related', undefined, 'date', ''];
  expect(receiptOf(blocks, verdicts, 'before\n\nafter', BASE)).toEqual([
    { text: 'one\ntwo', rule: 'related', after: 0, content: [paragraph('one'), paragraph('two')] },
    { text: 'three', rule: 'date', after: 8, content: [paragraph('three')] },
  ]);
});

test('what stood before the text is placed before it', () => {
  const { blocks } = measured('<p>one</p><p>text</p>');
  expect(receiptOf(blocks, ['byline', undefined], 'text', BASE)).toEqual([
    { text: 'one', rule: 'byline', after: -1, content: [paragraph('one')] },
  ]);
});

test('what is too long to be kept is only named', () => {
  const { blocks } = measured(`<p>text</p><p>${'word '.repeat(2500)}</p>`);
  const [entry] = receiptOf(blocks, [undefined, 'comments'], 'text', BASE);
  expect(entry?.text).toHaveLength(2000);
  expect(entry).not.toHaveProperty('content');
});

test('a picture goes with the entry it stands in', () => {
  const { blocks } = measured('<p>text</p><p>Read on</p><p><img src="/a.jpg"></p>');
  expect(receiptOf(blocks, [undefined, 'related', 'related'], 'text', BASE)[0]?.content).toMatchObject([
    { tag: 'p' },
    { tag: 'figure', children: [{ src: 'https://news.example/a.jpg' }] },
  ]);
});

test('running text that was never taken for the article is named, too; labels are not', () => {
  const lost = 'A paragraph that stands where nobody looked for it, and is as long as any other of the text.';
  const { blocks } = measured(`<p>text</p><div>Menu</div><p>${lost}</p>`);
  expect(receiptOf(blocks, [undefined, '', ''], 'text', BASE)).toEqual([
    { text: lost, rule: 'unchosen', after: 0, content: [paragraph(lost)] },
  ]);
});
