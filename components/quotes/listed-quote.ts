import type { Mark } from '@/components/article/mark-pieces';
import type { Quote } from '@/lib/quotes/quote';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import type { ColourOf, VoiceColour } from './voice-colours';

/** A quotation as the screens list it: with the id it has in the text and its speaker's colour. */
export type ListedQuote = { id: string; quote: ReviewedQuote; colour: VoiceColour };

/** Gives every quotation of an article its id and colour, in reading order. Indirect ones have numbers of their own: they come and go. */
export function listQuotes(quotes: readonly ReviewedQuote[], colourOf: ColourOf): ListedQuote[] {
  let [direct, indirect] = [0, 0];
  return quotes.map((quote) => ({
    id: quote.kind === 'indirect' ? `indirect-${++indirect}` : `quote-${++direct}`,
    quote,
    colour: colourOf(quote),
  }));
}

/** Where the quotations are to be underlined in the text; one that does not stand where it says is left out. */
export const marksOf = (listed: readonly ListedQuote[], text: string): Mark[] =>
  marksIn(
    listed.filter(({ quote }) => !isInHeadline(quote)),
    text,
  );

/** The same for the headline. */
export const headlineMarksOf = (listed: readonly ListedQuote[], title: string): Mark[] =>
  marksIn(
    listed.filter(({ quote }) => isInHeadline(quote)),
    title,
  );

/** Whether a quotation's offsets count in the headline. */
export const isInHeadline = ({ kind }: Quote): boolean => kind === 'headline';

const marksIn = (listed: readonly ListedQuote[], text: string): Mark[] =>
  listed
    .filter(({ quote }) => text.slice(quote.start, quote.end) === quote.text)
    .map(({ id, quote, colour }) => ({
      id,
      start: quote.start,
      end: quote.end,
      voice: colour,
      ...(quote.kind === 'indirect' && { indirect: true }),
      ...(quote.review && { status: quote.review.status }),
    }));
