import { useMemo } from 'preact/hooks';
import type { Mark } from '@/components/article/mark-pieces';
import type { Quote } from '@/lib/quotes/quote';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import { voicesOf, type Voice } from '@/lib/quotes/voices';
import { headlineMarksOf, listQuotes, marksOf, type ListedQuote } from './listed-quote';
import { voiceColours, type ColourOf } from './voice-colours';

/** An article's quotations as screens need them: listed, marked in the text, and by voice. */
export type ListedQuotes = {
  listed: ListedQuote[];
  marks: Mark[];
  headlineMarks: Mark[];
  voices: Voice[];
  colourOf: ColourOf;
  /** The listed form of some of the same quotations. */
  listedOf: (quotes: readonly Quote[]) => ListedQuote[];
};

/** What the offsets of quotations count in. */
export type Quoted = { text: string; title: string };

/** Lists the quotations of one article. */
export function useListedQuotes(quotes: readonly ReviewedQuote[], { text, title }: Quoted): ListedQuotes {
  return useMemo(() => {
    const voices = voicesOf(quotes);
    const colourOf = voiceColours(voices);
    const listed = listQuotes(quotes, colourOf);
    const listedOf = (some: readonly Quote[]) =>
      some.flatMap((quote) => listed.find((one) => one.quote === quote) ?? []);
    const headlineMarks = headlineMarksOf(listed, title);
    return { listed, marks: marksOf(listed, text), headlineMarks, voices, colourOf, listedOf };
  }, [quotes, text, title]);
}
