import { expect, test } from 'vitest';
import { layoutOf } from '@/lib/article/clean/layout';
import { evidenceOf } from '@/lib/article/judge/evidence';
import { paragraphs } from '@/tests/browser/article/pages';
import { measured } from '@/tests/browser/article/clean/cleaned';

test('the parts are weighed by their length', () => {
  const { blocks, top } = measured(`${paragraphs(4)}<div class="unchosen">${paragraphs(1, 20)}</div>`);
  const length = blocks.slice(0, 3).reduce((sum, { text }) => sum + text.length, 0);
  const verdicts = [undefined, undefined, undefined, 'related', ''];
  const evidence = evidenceOf(blocks, verdicts, layoutOf(top, blocks, false), 50, 200);
  expect(evidence).toMatchObject({
    length,
    paragraphs: 3,
    linked: 0,
    together: 1,
    ended: 1,
    ofDeclared: 0.25,
  });
  expect(evidence.leftOut).toBeCloseTo(0.25, 1);
  expect(evidence.ofCore).toBeCloseTo(0.6, 1);
});

test('teasers from many articles, each alone, are told from one text', () => {
  const teaser = (at: number) => `<article><h2>Story ${at}</h2>${paragraphs(1, at)}</article>`;
  const { blocks, top } = measured([1, 2, 3, 4].map(teaser).join(''));
  const evidence = evidenceOf(
    blocks,
    blocks.map(() => undefined),
    layoutOf(top, blocks, true),
    50,
    undefined,
  );
  expect(evidence.articles).toBeCloseTo(Math.log(4));
  expect(evidence).toMatchObject({ headings: 0.5, secondChoice: 1, ofDeclared: 1 });
  expect(evidence.together).toBeLessThan(0.4);
});

test('a page of nothing is no evidence, and no division by nothing', () => {
  const { top } = measured('');
  const evidence = evidenceOf([], [], layoutOf(top, [], false), 0, undefined);
  expect(Object.values(evidence).every(Number.isFinite)).toBe(true);
});
