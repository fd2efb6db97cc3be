import type { Highlight } from '@/lib/highlights/highlight';
import { nameOf } from '@/lib/quotes/voices';
import type { Quote } from '@/lib/quotes/quote';

/**
 * Who says words that are marked: the speaker of the quotation they share most letters with. Offsets count only in the
 * text the words were marked in; in any other the words themselves decide.
 */
export function voiceOf(marked: Highlight, quotes: readonly Quote[], isCurrent: boolean): string | undefined {
  const shared = quotes
    .filter(({ kind }) => kind !== 'headline')
    .map((quote) => ({ quote, letters: isCurrent ? overlap(marked, quote) : sameWords(marked, quote) }))
    .filter(({ letters }) => letters > 0)
    // Of two that share as much the shorter one is nested in the other, and nearer to the words.
    .toSorted((a, b) => b.letters - a.letters || a.quote.text.length - b.quote.text.length);
  const [most] = shared;
  return most && nameOf(most.quote);
}

const overlap = (marked: Highlight, { start, end }: Quote): number =>
  Math.max(0, Math.min(marked.end, end) - Math.max(marked.start, start));

const sameWords = ({ exact }: Highlight, { text }: Quote): number =>
  text.includes(exact) || exact.includes(text) ? Math.min(exact.length, text.length) : 0;
