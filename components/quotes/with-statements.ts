import type { Quote } from '@/lib/quotes/quote';

/** Quotations and indirect statements in reading order; the headline's come first. */
export const withStatements = (quotes: Quote[], statements: readonly Quote[]): Quote[] =>
  statements.length === 0 ? quotes : [...quotes, ...statements].toSorted((a, b) => orderOf(a) - orderOf(b));

const orderOf = ({ kind, start }: Quote): number => (kind === 'headline' ? start - IN_FRONT : start);

// No headline is as long.
const IN_FRONT = 1e6;
