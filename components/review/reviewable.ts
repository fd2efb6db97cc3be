import type { Highlight } from '@/lib/highlights/highlight';
import type { Review, ReviewStatus } from '@/lib/review/review';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import { withReason, withStatus } from '@/lib/review/set-review';
import type { Reviewing } from './reviewing';

/** Something that can be reviewed: a quotation or a highlight. */
export type Reviewable = {
  /** Tells it from all others on the screen. */
  id: string;
  review: Review | undefined;
  onStatus: (status: ReviewStatus) => void;
  onReason: (reason: string) => void;
};

/** A quotation as something to review; what is said in the writer's words is not kept, and cannot be. */
export function reviewableQuote(
  id: string,
  quote: ReviewedQuote,
  { onStatus, onReason }: Reviewing,
): Reviewable | undefined {
  if (quote.kind === 'indirect') return undefined;
  return {
    id,
    review: quote.review,
    onStatus: (status) => onStatus(quote, status),
    onReason: (reason) => onReason(quote, reason),
  };
}

/** A highlight as something to review. */
export function reviewableHighlight(
  highlight: Highlight,
  onChange: (highlight: Highlight) => void,
): Reviewable {
  const { review, ...rest } = highlight;
  const change = (now: Review | undefined) => onChange(now ? { ...rest, review: now } : rest);
  return {
    id: highlight.id,
    review,
    onStatus: (status) => change(withStatus(review, status)),
    onReason: (reason) => change(withReason(review, reason)),
  };
}
