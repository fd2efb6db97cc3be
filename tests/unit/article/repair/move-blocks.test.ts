import { expect, test } from 'vitest';
import { putBack, takeAway } from '@/lib/article/repair/move-blocks';
import { articleWith, paragraph } from './articles';

const [one, two, three] = [paragraph('one'), paragraph('two'), paragraph('three')];
const left = (words: string, after: number) => ({
  text: words,
  rule: 'aside',
  after,
  content: [paragraph(words)],
});

test.each([
  ['before the text', -1, 'x\n\none\n\ntwo'],
  ['after the first', 0, 'one\n\nx\n\ntwo'],
  ['after the last', 5, 'one\n\ntwo\n\nx'],
])('a block comes back where it stood: %s', (_case, after, text) => {
  const repaired = putBack(articleWith([one, two], [left('x', after)]), 0);
  expect(repaired).toMatchObject({ text, words: 3, receipt: [] });
});

test('what was left out beside it stays in order around it', () => {
  const article = articleWith([one, two], [left('x', 0), left('y', 0), left('z', 0), left('end', 5)]);
  const repaired = putBack(article, 1);
  expect(repaired.text).toBe('one\n\ny\n\ntwo');
  expect(repaired.receipt.map(({ text, after }) => [text, after])).toEqual([
    ['x', 0],
    ['z', 5],
    ['end', 8],
  ]);
  const all = [1, 1, 0].reduce((changed, entry) => putBack(changed, entry), repaired);
  expect(all.text).toBe('one\n\nx\n\ny\n\nz\n\ntwo\n\nend');
});

test('a block that is taken away is in the receipt, and comes back where it was', () => {
  const article = articleWith([one, two, three], [left('x', 0), left('y', 5), left('z', 10)]);
  const without = takeAway(article, 1);
  expect(without).toMatchObject({ text: 'one\n\nthree', words: 2 });
  expect(without.receipt).toEqual([
    left('x', 0),
    { text: 'two', rule: 'reader', after: 0, content: [two] },
    left('y', 0),
    left('z', 5),
  ]);
  expect(putBack(without, 1)).toMatchObject({
    content: article.content,
    receipt: [{ after: 0 }, { after: 5 }, { after: 10 }],
  });
});

test('what cannot be done changes nothing', () => {
  const article = articleWith([one], [{ text: 'x', rule: 'ad', after: 0 }]);
  expect(takeAway(article, 0)).toBe(article);
  expect(takeAway(article, 7)).toBe(article);
  expect(putBack(article, 0)).toBe(article);
  expect(putBack(article, 7)).toBe(article);
});

test('headings that come back stand in order', () => {
  const heading = { tag: 'h5' as const, children: ['Heading'] };
  const article = articleWith([one], [{ text: 'Heading', rule: 'aside', after: -1, content: [heading] }]);
  expect(putBack(article, 0).content[0]).toMatchObject({ tag: 'h2' });
});
