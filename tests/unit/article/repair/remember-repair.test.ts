import { expect, test } from 'vitest';
import type { LeftOut } from '@/lib/article/article';
import { rememberRepair, type Done } from '@/lib/article/repair/remember-repair';
import { signOfWords, type SiteRepair } from '@/lib/article/repair/site-repair';
import type { ArticleElement } from '@/lib/article/tree';
import { articleWith, paragraph } from './articles';

const NOW = new Date(1000);
const usual = paragraph('A paragraph of the story.');
const box = paragraph('Join 12 readers', 'box');
const remember = (done: Done, known: SiteRepair[] = [], content: ArticleElement[] = [usual, box]) =>
  rememberRepair(known, articleWith(content), done, NOW, () => 'new');
const entry = (block: ArticleElement, rule = 'newsletter'): LeftOut => ({
  text: '',
  rule,
  after: -1,
  content: [block],
});
const taking = (block: ArticleElement): Done => ({ act: 'take-away', block });
const putting = (block: ArticleElement, rule?: string): Done => ({
  act: 'put-back',
  entry: entry(block, rule),
});
const words = (block: ArticleElement) => ({ by: 'words', sign: signOfWords(block) });

test('a block whose make no other has is known by it', () => {
  expect(remember(taking(box))).toEqual([
    {
      id: 'new',
      site: 'news.example',
      act: 'take-away',
      by: 'make',
      sign: 'box',
      tag: 'p',
      createdAt: 1000,
    },
  ]);
});

const heading: ArticleElement = { tag: 'h2', children: ['More on this'], make: 'h' };
test.each<[string, ArticleElement, ArticleElement[]]>([
  ['a usual paragraph', usual, [usual, box]],
  ['one of several of its make', box, [usual, box, paragraph('Other words', 'box')]],
  ['a heading', heading, [usual, heading]],
])('%s is known by its words alone, kept as a sign', (_case, block, content) => {
  const [repair] = remember(taking(block), [], content);
  expect(repair).toMatchObject(words(block));
  expect(JSON.stringify(repair)).not.toMatch(/paragraph of|readers|More on/);
});

test('what is put back is known with the rule that left it out', () => {
  expect(remember(putting(box))).toMatchObject([
    { act: 'put-back', rule: 'newsletter', by: 'make', sign: 'box' },
  ]);
  expect(remember(putting(usual))).toMatchObject([{ act: 'put-back', rule: 'newsletter', ...words(usual) }]);
});

test('the opposite only takes back what was remembered', () => {
  const taken = remember(taking(box));
  expect(remember(putting(box, 'reader'), taken)).toEqual([]);
  const put = remember(putting(box));
  expect(remember(taking(box), put)).toEqual([]);
});

test('putting back what was taken away here alone is not remembered', () => {
  expect(remember(putting(box, 'reader'))).toEqual([]);
});

test('the same is remembered once', () => {
  const taken = remember(taking(box));
  expect(remember(taking(box), taken)).toHaveLength(1);
});

test('a picture without words is not remembered', () => {
  const picture: ArticleElement = {
    tag: 'figure',
    children: [{ tag: 'img', src: 'https://news.example/a.jpg', children: [] }],
  };
  expect(remember(taking(picture), [], [usual, picture])).toEqual([]);
});
