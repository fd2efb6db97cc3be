import type { Quote } from '@/lib/quotes/quote';
import { nameOf, type Voice } from '@/lib/quotes/voices';

/** Number of a colour of the palette in `tokens.css`; `other` when all are taken, `nobody` for unattributed. */
export type VoiceColour = '1' | '2' | '3' | '4' | '5' | '6' | 'other' | 'nobody';

/** The colour of whoever says a quotation. */
export type ColourOf = (quote: Quote) => VoiceColour;

const PALETTE = ['1', '2', '3', '4', '5', '6'] as const;

/** Gives each voice of an article its colour: those who say most come first, so that they never share one. */
export function voiceColours(voices: readonly Voice[]): ColourOf {
  const colours = new Map<string, VoiceColour>(
    voices
      .toSorted((a, b) => lettersOf(b) - lettersOf(a))
      .map((voice, index) => [voice.name, PALETTE[index] ?? 'other']),
  );
  return (quote) => {
    const name = nameOf(quote);
    return name === undefined ? 'nobody' : (colours.get(name) ?? 'other');
  };
}

/** How much somebody says, in UTF-16 units of quoted text. */
export const lettersOf = (voice: Voice): number =>
  voice.quotes.reduce((sum, quote) => sum + quote.text.length, 0);
