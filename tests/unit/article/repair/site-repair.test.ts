import { expect, test } from 'vitest';
import { isMeantFor, signOfWords, siteOfArticle } from '@/lib/article/repair/site-repair';
import { articleWith, paragraph } from './articles';

const repair = {
  id: '1',
  site: 'news.example',
  act: 'take-away' as const,
  tag: 'p' as const,
  createdAt: 0,
};

test('an article’s site is the registrable domain; an address without one has none', () => {
  expect(siteOfArticle(articleWith([]))).toBe('news.example');
  expect(siteOfArticle({ url: '' })).toBe('');
});

test('words are known again whatever number stands in them', () => {
  expect(signOfWords(paragraph('Join 12,000 readers'))).toBe(signOfWords(paragraph('Join 13,410  readers')));
  expect(signOfWords(paragraph('Join them'))).not.toBe(signOfWords(paragraph('Leave them')));
  expect(signOfWords(paragraph(''))).toBeUndefined();
});

test.each([
  ['its make', { by: 'make' as const, sign: 'm' }, paragraph('any', 'm'), true],
  ['another make', { by: 'make' as const, sign: 'm' }, paragraph('any', 'n'), false],
  ['no make', { by: 'make' as const, sign: 'm' }, paragraph('any'), false],
  ['its words', { by: 'words' as const, sign: signOfWords(paragraph('a')) ?? '' }, paragraph('a'), true],
  ['no block', { by: 'make' as const, sign: 'm' }, undefined, false],
])('%s', (_case, by, block, expected) => {
  expect(isMeantFor({ ...repair, ...by }, block)).toBe(expected);
});
