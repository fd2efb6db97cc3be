import { expect, test } from 'vitest';
import { dropBio } from '@/lib/article/clean/author-bio';
import type { Verdict } from '@/lib/article/clean/judge-blocks';
import { sentences } from '@/tests/browser/article/pages';
import { measured } from './cleaned';

const STORY = { title: 'Council closes the harbour bridge', authors: ['Ann Lee'], outlet: 'The News' };
const TEXT = `<p>${sentences(0)}</p><p>${sentences(1)}</p>`;

test.each<[string, string, number]>([
  ['one paragraph', '<p>Ann Lee is the owner of a ferry line.</p>', 1],
  [
    'several',
    '<p>Ann Lee started The Ferry in 2010.</p><p>She holds a degree in ports.</p><p>At home she sails.</p>',
    3,
  ],
  ['by the first name', '<p>Ann is a journalist who covers ports.</p>', 1],
  ['in another language', '<p>Ann Lee schreibt seit 2012 über Häfen.</p>', 1],
  ['another of the same first name', '<p>Ann is waiting for the bridge.</p>', 0],
  ['the author in a sentence', '<p>The council told Ann Lee that it is late.</p>', 0],
  ['more text below', `<p>Ann Lee is a reporter.</p><h2>The bridge</h2><p>${sentences(2)}</p>`, 0],
  ['nobody', `<p>${sentences(2)}</p>`, 0],
])('left out: %s', (_case, end, dropped) => {
  const { blocks } = measured(TEXT + end);
  const verdicts: Verdict[] = blocks.map(() => undefined);
  dropBio(blocks, verdicts, STORY);
  expect(verdicts.filter((verdict) => verdict === 'author')).toHaveLength(dropped);
  expect(verdicts.slice(0, blocks.length - dropped).every((verdict) => verdict === undefined)).toBe(true);
});

test('a text that is nothing else stays', () => {
  const { blocks } = measured('<p>Ann Lee is a reporter.</p>');
  const verdicts: Verdict[] = [undefined];
  dropBio(blocks, verdicts, STORY);
  expect(verdicts).toEqual([undefined]);
});
