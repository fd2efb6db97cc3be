import type { Stretch } from '@/lib/highlights/find-in-text';
import type { Quote } from '@/lib/quotes/quote';

/** Where the text has somebody's very words: not the headline's, and not what is told in the writer's words. */
export const spokenQuotations = (quotes: readonly Quote[]): Stretch[] =>
  quotes
    .filter(({ kind }) => kind !== 'headline' && kind !== 'indirect')
    .map(({ start, end }) => ({ start, end }));
