import { english } from '@/lib/quotes/languages/english';
import { quotedSpans } from '@/lib/quotes/marks';
import { readSentence, type Sentence } from '@/lib/quotes/sentence';

/** One English sentence, read as it is in an article. */
export function read(text: string, language = english): Sentence {
  const span = { start: 0, end: text.length };
  return readSentence(text, span, quotedSpans(text, span), language);
}

/** The words of a sentence from one token to another. */
export const wordsOf = (text: string, { tokens }: Sentence, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
