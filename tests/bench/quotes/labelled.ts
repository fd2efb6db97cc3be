import type { Quote } from '../../../lib/quotes/quote.ts';

/** Whether sets label such quotations: offsets in headlines are no offsets in the text, and nested ones are seldom labelled. */
export const isLabelled = ({ kind }: Quote): boolean => kind !== 'headline' && kind !== 'nested';
