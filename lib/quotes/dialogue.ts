import type { Guess } from './guess';
import type { Place } from './places';

/** What was said before a quotation: it decides whose a quotation without a cue is. */
export type Dialogue = {
  /** The last two different speakers, the last one first. */
  speakers: readonly Guess[];
  /** Paragraph of the last quotation with a speaker, and whether it stayed open at its end. */
  paragraph: number;
  open: boolean;
  /** How sure that speaker was. */
  confidence: number;
};

export const SILENCE: Dialogue = { speakers: [], paragraph: -1, open: false, confidence: 0 };

/** The dialogue after somebody spoke. */
export function afterSpeech(dialogue: Dialogue, place: Place, guess: Guess, confidence: number): Dialogue {
  const others = dialogue.speakers.filter(({ speaker }) => speaker.start !== guess.speaker.start);
  return {
    speakers: [guess, ...others.slice(0, 1)],
    paragraph: place.paragraph,
    open: place.quoted.open,
    confidence,
  };
}
