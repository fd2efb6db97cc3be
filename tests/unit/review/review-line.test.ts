import { expect, test } from 'vitest';
import { reviewLine } from '@/lib/review/review-line';

test.each([
  ['with a reason', 'not her words', 'flagged: not her words'],
  ['without one', '', 'flagged'],
])('%s', (_case, reason, line) => {
  expect(reviewLine({ status: 'flagged', reason, at: 1 })).toBe(line);
});
