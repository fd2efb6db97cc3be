/** What a reviewer can find of a quotation or a highlight. */
export const REVIEW_STATUSES = ['accepted', 'rejected', 'flagged'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** What a reviewer found. */
export type Review = {
  status: ReviewStatus;
  /** Why; empty where nothing was said. */
  reason: string;
  /** When, Unix milliseconds. */
  at: number;
};
