import { expect, test } from 'vitest';
import { evidenceOf } from '@/lib/article/judge/evidence';
import { paragraphs } from '@/tests/browser/article/pages';
import { measured } from '@/tests/browser/article/clean/cleaned';

test('the parts are weighed by their length', () => {
  const { blocks } = measured(`${paragraphs(4)}<div class="unchosen">${paragraphs(1, 20)}</div>`);
  const length = blocks.slice(0, 3).reduce((sum, { text }) => sum + text.length, 0);
  const evidence = evidenceOf(blocks, [undefined, undefined, undefined, 'related', ''], 50, 200);
  expect(evidence).toMatchObject({ length, paragraphs: 3, linked: 0, regained: 0, ofDeclared: 0.25 });
  expect(evidence.leftOut).toBeCloseTo(0.25, 1);
  expect(evidence.ofPage).toBeCloseTo(0.6, 1);
});

test('a page of nothing is no evidence, and no division by nothing', () => {
  expect(Object.values(evidenceOf([], [], 0, undefined)).every(Number.isFinite)).toBe(true);
});
