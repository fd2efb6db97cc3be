import type { Mark } from '@/components/article/mark-pieces';
import type { Quote } from '@/lib/quotes/quote';
import type { ColourOf, VoiceColour } from './voice-colours';

/** A quotation as the screens list it: with the id it has in the text and its speaker's colour. */
export type ListedQuote = { id: string; quote: Quote; colour: VoiceColour };

/** Gives every quotation of an article its id and colour, in reading order. */
export function listQuotes(quotes: readonly Quote[], colourOf: ColourOf): ListedQuote[] {
  return quotes.map((quote, index) => ({ id: `quote-${index + 1}`, quote, colour: colourOf(quote) }));
}

/** Where the quotations are to be underlined; one that does not stand where it says is left out. */
export function marksOf(listed: readonly ListedQuote[], text: string): Mark[] {
  return listed
    .filter(({ quote }) => text.slice(quote.start, quote.end) === quote.text)
    .map(({ id, quote, colour }) => ({ id, start: quote.start, end: quote.end, voice: colour }));
}
