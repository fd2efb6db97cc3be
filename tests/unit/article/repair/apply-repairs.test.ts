import { expect, test } from 'vitest';
import { applyRepairs } from '@/lib/article/repair/apply-repairs';
import { signOfWords, type SiteRepair } from '@/lib/article/repair/site-repair';
import { articleWith, paragraph } from './articles';

const story = ['First of the story.', 'Second of the story.', 'Third of the story.', 'Fourth of the story.'];
const box = paragraph('Join us', 'box');
const content = [...story.map((words) => paragraph(words)), box];
const lost = { text: 'Lost', rule: 'aside', after: 0, content: [paragraph('Lost', 'lost')] };
const article = articleWith(content, [lost]);
const repair = (parts: Partial<SiteRepair>): SiteRepair => ({
  id: '1',
  site: 'news.example',
  act: 'take-away',
  by: 'make',
  sign: 'box',
  tag: 'p',
  createdAt: 0,
  ...parts,
});
const put = repair({ act: 'put-back', rule: 'aside', sign: 'lost' });

test('what was taken away in another article is taken away here, and is in the receipt', () => {
  const repaired = applyRepairs(article, [repair({})]);
  expect(repaired.text).not.toContain('Join us');
  expect(repaired.receipt).toMatchObject([{ text: 'Lost' }, { text: 'Join us', rule: 'reader' }]);
});

test('by its words, too', () => {
  const words = repair({ by: 'words', sign: signOfWords(paragraph('Join us')) ?? '' });
  expect(applyRepairs(article, [words]).text).not.toContain('Join us');
});

test('what was put back in another article is shown here, at its place', () => {
  expect(applyRepairs(article, [put]).text).toMatch(/^First of the story\.\n\nLost\n\nSecond/);
});

test.each([
  ['another site', repair({ site: 'other.example' })],
  ['another make', repair({ sign: 'other' })],
  ['another rule', { ...put, rule: 'newsletter' }],
])('%s is none of its business', (_case, other) => {
  expect(applyRepairs(article, [other])).toBe(article);
});

test('a repair that would move more than 30 % of the text is left alone', () => {
  const greedy = articleWith([...content, paragraph('Half of all there is to read. '.repeat(6), 'box')]);
  expect(applyRepairs(greedy, [repair({})])).toBe(greedy);
  const much = paragraph('Half of all there is to read. '.repeat(6), 'lost');
  const flooded = articleWith(content, [{ ...lost, content: [much] }]);
  expect(applyRepairs(flooded, [put])).toBe(flooded);
});
