import type { Quote } from '@/lib/quotes/quote';
import { applyCorrections } from '@/lib/review/apply-corrections';
import type { Review } from '@/lib/review/review';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';

const REVIEWS: Record<number, Review> = {
  0: { status: 'accepted', reason: '', at: 1 },
  2: { status: 'rejected', reason: 'The recording has “it is no dirt”; the verb is the writer’s.', at: 1 },
  3: { status: 'flagged', reason: 'Which year?', at: 1 },
};

/** Quotations of an article as a reviewer leaves them half way: some of every status, one speaker corrected. */
export const halfReviewed = (quotes: readonly Quote[]): ReviewedQuote[] =>
  applyCorrections(
    quotes.map((quote, index) => {
      const review = REVIEWS[index];
      return {
        ...quote,
        ...(review && { review }),
        ...(index === 3 && { correction: { name: 'Mara Ellison', role: 'mayor of Larne Point', at: 1 } }),
      };
    }),
  );
