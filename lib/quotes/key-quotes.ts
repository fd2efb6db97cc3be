import type { Quote } from './quote';

/** The quotations worth reading first, best first. */
export function keyQuotes(quotes: readonly Quote[], title: string, count = 3): Quote[] {
  return title ? quotes.slice(0, count) : [];
}
