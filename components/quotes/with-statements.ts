import type { Quote } from '@/lib/quotes/quote';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';

/** Quotations and indirect statements in reading order; the headline's come first. */
export const withStatements = (quotes: ReviewedQuote[], statements: readonly Quote[]): ReviewedQuote[] =>
  statements.length === 0 ? quotes : [...quotes, ...statements].toSorted((a, b) => orderOf(a) - orderOf(b));

const orderOf = ({ kind, start }: Quote): number => (kind === 'headline' ? start - IN_FRONT : start);

// No headline is as long.
const IN_FRONT = 1e6;
