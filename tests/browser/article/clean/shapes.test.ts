import { expect, test } from 'vitest';
import { shapesOf } from '@/lib/article/clean/shapes';
import { sentences } from '@/tests/browser/article/pages';
import { measured } from './cleaned';

const row = (chosen: number, unchosen: number): string =>
  `<div class="text">${`<p class="a1">${sentences(0)}</p>`.repeat(chosen)}</div>` +
  `<div class="unchosen"><div class="text">${`<p class="a2">${sentences(1)}</p>`.repeat(unchosen)}</div></div>`;

test.each([
  ['as most of the article’s paragraphs', row(4, 1), true],
  ['as too few of them', row(1, 1), false],
  ['as much that is not the article’s', row(3, 5), false],
])('a lost block is built %s', (_case, body, expected) => {
  const { blocks } = measured(
    body
      .replaceAll('class="unchosen"><div class="text">', 'class="text unchosen">')
      .replaceAll('</div></div>', '</div>'),
  );
  const lost = blocks.at(-1);
  if (!lost) throw new Error('no block');
  lost.element.parentElement?.setAttribute('class', 'text');
  expect(shapesOf(blocks).isUsual(lost)).toBe(expected);
});
