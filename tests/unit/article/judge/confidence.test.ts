import { expect, test } from 'vitest';
import { confidenceOf } from '@/lib/article/judge/confidence';
import { evidence } from './evidence-of-a-good-article';

test('a good article is trusted', () => {
  expect(confidenceOf(evidence)).toBeGreaterThan(0.8);
  expect(confidenceOf(evidence)).toBeLessThanOrEqual(1);
});

test.each([
  ['a text full of links', { linked: 0.6 }],
  ['much that was left out', { leftOut: 0.6 }],
  ['much that Readability had not chosen', { regained: 0.6 }],
  ['a small part of the page', { ofPage: 0.2 }],
  ['half of the declared words', { ofDeclared: 0.4 }],
  ['hardly any text', { length: 100 }],
])('%s is trusted less', (_case, change) => {
  expect(confidenceOf({ ...evidence, ...change })).toBeLessThan(confidenceOf(evidence));
});
