import { expect, test } from 'vitest';
import { confidenceOf } from '@/lib/article/judge/confidence';
import { evidence } from './evidence-of-a-good-article';

test('a good article is trusted', () => {
  expect(confidenceOf(evidence)).toBeGreaterThan(0.8);
  expect(confidenceOf(evidence)).toBeLessThanOrEqual(1);
});

test.each([
  ['much that was left out', { leftOut: 0.6 }],
  ['a small part of the element it stands in', { ofCore: 0.3 }],
  ['paragraphs that do not end', { ended: 0.4 }],
  ['a mixture of forms', { alike: 0.2 }],
  ['text from all over the page', { together: 0.2 }],
  ['a row of teasers', { articles: 2 }],
  ['a choice that was given up', { secondChoice: 1 }],
])('%s is trusted less', (_case, change) => {
  expect(confidenceOf({ ...evidence, ...change })).toBeLessThan(confidenceOf(evidence));
});
