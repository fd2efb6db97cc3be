import { expect, test } from 'vitest';
import { thinOut } from '@/lib/article/choose/thin-out';
import { measured } from '@/tests/browser/article/clean/cleaned';
import { paragraphs } from '@/tests/browser/article/pages';

test.each([
  ['nothing of an ordinary article', paragraphs(200), 0],
  ['a row of short pieces', `<div>${'<p>x</p>'.repeat(300)}</div>${paragraphs(5)}`, 300],
  ['paragraphs after the first thousand', `<div>${paragraphs(1200)}</div>`, 200],
  ['a heap of links in one block', `<p>${'<a href="/x">a link</a> '.repeat(300)}</p>${paragraphs(5)}`, 1],
])('is left away: %s', (_case, body, count) => {
  expect(thinOut(measured(body).blocks).elements).toHaveLength(count);
});

test.each([
  ['are chosen with them', true],
  ['are not chosen without them', false],
])('the siblings of a thousand paragraphs %s', (_case, isChosen) => {
  const { blocks } = measured(`<div>${paragraphs(1200)}</div>`);
  const { speakFor } = thinOut(blocks);
  for (const [at, block] of blocks.entries()) block.isChosen = isChosen && at < 1000;
  speakFor();
  expect(blocks.every((block) => block.isChosen === isChosen)).toBe(true);
});
