import { expect, test } from 'vitest';
import { mergeReviews } from '@/lib/review/merge-reviews';
import type { Review } from '@/lib/review/review';

const review = (status: Review['status'], at: number, reason = ''): Review => ({ status, reason, at });

test.each<[string, (Review | undefined)[], Review | undefined]>([
  ['nobody has looked', [undefined, undefined], undefined],
  ['one has been looked at', [undefined, review('accepted', 1, 'a')], review('accepted', 1, 'a')],
  [
    'the strictest stays',
    [review('accepted', 3), review('rejected', 1), review('flagged', 2)],
    review('rejected', 1),
  ],
  ['of two as strict the latest', [review('flagged', 1), review('flagged', 2)], review('flagged', 2)],
  [
    'every reason once',
    [review('flagged', 1, 'a'), review('rejected', 2, 'b'), review('flagged', 3, 'a')],
    review('rejected', 2, 'b\n\na'),
  ],
])('%s', (_case, reviews, merged) => {
  expect(mergeReviews(reviews)).toEqual(merged);
});
