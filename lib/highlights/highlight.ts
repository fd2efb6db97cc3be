import type { Review } from '@/lib/review/review';
import type { QuoteReview } from '@/lib/review/reviewed-quote';
import type { Anchor } from './anchoring/anchor';

/** The colours a reader can give; each has a name of its own choosing. */
export const COLOURS = [1, 2, 3, 4, 5] as const;
export type Colour = (typeof COLOURS)[number];

/** Marked words with what the reader made of them. */
export type Highlight = Anchor & {
  id: string;
  /** Unix milliseconds. */
  createdAt: number;
  colour: Colour;
  /** Markdown; empty where there is none. */
  note: string;
  tags: string[];
  /** What a reviewer found of it; absent while nobody has looked. */
  review?: Review;
};

/**
 * Highlights of one article to be written, ids of those to be taken away, and what reviewers now make of its quotations;
 * done to it, another such undoes it.
 */
export type Change = { put: Highlight[]; remove: string[]; quotes?: QuoteReview[] };
