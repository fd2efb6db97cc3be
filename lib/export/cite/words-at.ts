import type { Stretch } from '@/lib/highlights/find-in-text';
import type { Quote } from '@/lib/quotes/quote';
import { bareWords } from '@/lib/quotes/bare-words';
import { quotedWords, type CitedWords } from './source';

/** The words at a stretch of an article's text, with who says them where they lie within a quotation. */
export function wordsAt(text: string, { start, end }: Stretch, quotes: readonly Quote[]): CitedWords {
  const exact = bareWords(text.slice(start, end));
  const around = quotes
    .filter((quote) => quote.kind !== 'headline' && quote.start <= start && end <= quote.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return around ? { ...quotedWords(around), exact } : { exact };
}
