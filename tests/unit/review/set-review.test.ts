import { expect, test } from 'vitest';
import type { Review, ReviewStatus } from '@/lib/review/review';
import { withReason, withStatus } from '@/lib/review/set-review';

const flagged: Review = { status: 'flagged', reason: 'why', at: 1 };

test.each<[string, Review | undefined, ReviewStatus, Review | undefined]>([
  ['what nobody has looked at', undefined, 'accepted', { status: 'accepted', reason: '', at: 9 }],
  ['another status keeps the reason', flagged, 'rejected', { status: 'rejected', reason: 'why', at: 9 }],
  ['the same once more takes it back', flagged, 'flagged', undefined],
])('%s', (_case, review, status, after) => {
  expect(withStatus(review, status, 9)).toEqual(after);
});

test.each<[string, Review | undefined, Review['status']]>([
  ['a reason for nothing yet is a flag', undefined, 'flagged'],
  ['a reason leaves the status', { ...flagged, status: 'accepted' }, 'accepted'],
])('%s', (_case, review, status) => {
  expect(withReason(review, 'new', 9)).toEqual({ status, reason: 'new', at: 9 });
});
