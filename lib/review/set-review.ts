import type { Review, ReviewStatus } from './review';

/** Gives something a status, keeping the reason; the status it has already is taken back. `now` in Unix milliseconds. */
export const withStatus = (
  review: Review | undefined,
  status: ReviewStatus,
  now: number = Date.now(),
): Review | undefined =>
  review?.status === status ? undefined : { status, reason: review?.reason ?? '', at: now };

/** Says why; what nobody had looked at is flagged by it. `now` in Unix milliseconds. */
export const withReason = (review: Review | undefined, reason: string, now: number = Date.now()): Review => ({
  status: review?.status ?? 'flagged',
  reason,
  at: now,
});
