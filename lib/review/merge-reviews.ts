import type { Review, ReviewStatus } from './review';

/**
 * What is to be kept where things become one that were reviewed apart: the strictest status, the latest of those, and
 * every reason once. Undefined where nobody had looked at any of them.
 */
export function mergeReviews(reviews: readonly (Review | undefined)[]): Review | undefined {
  const ranked = reviews
    .filter((review) => review !== undefined)
    .toSorted((a, b) => STRICTNESS[b.status] - STRICTNESS[a.status] || b.at - a.at);
  const [strictest] = ranked;
  const reason = [...new Set(ranked.map((review) => review.reason).filter(Boolean))].join('\n\n');
  return strictest && { ...strictest, reason };
}

// Who rejected something has decided; who flagged it asks others to look.
const STRICTNESS: Record<ReviewStatus, number> = { accepted: 0, flagged: 1, rejected: 2 };
