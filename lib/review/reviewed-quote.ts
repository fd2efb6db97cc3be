import type { Quote } from '@/lib/quotes/quote';
import type { Review } from './review';

/** Who says a quotation, and how that is known. */
export type Attribution = Pick<Quote, 'speaker' | 'resolved' | 'role' | 'confidence' | 'likely'>;

/** Whom a reviewer heard say a quotation. */
export type Correction = {
  /** Empty where the text does not say. */
  name: string;
  /** What the article says they are. */
  role?: string;
  /** When, Unix milliseconds. */
  at: number;
};

/** A quotation with what reviewers made of it. Its speaker is the right one as far as they know. */
export type ReviewedQuote = Quote & {
  /** What a reviewer found of it; absent while nobody has looked. */
  review?: Review;
  /** Whom a reviewer heard, where that is another than was found. */
  correction?: Correction;
  /** What was found in the text, where a correction of this quotation or of another has changed it. */
  found?: Attribution;
};

/** What reviewers made of one quotation, apart from it. */
export type QuoteReview = Pick<ReviewedQuote, 'review' | 'correction'> & {
  id: string;
  /** Its words: its id may be another's since, when the article was saved again. */
  text: string;
};
