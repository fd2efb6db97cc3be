import { afterSpeech, SILENCE, type Dialogue } from './dialogue';
import type { Guess } from './guess';
import { kindOf } from './kind';
import { outerSpeaker } from './outer-speaker';
import type { Place } from './places';
import type { Mention, QuoteKind } from './quote';
import type { Resolve } from './resolve';

/** What somebody decides about words in quotation marks: no quotation, or one with the speaker if there is one. */
export type Choice =
  | { quotation: false }
  | {
      quotation: true;
      guess?: Guess;
      /** How likely the speaker is right, from 0 to 1; 0 without one. */
      confidence: number;
      /** Where nobody is sure: the likeliest speakers, best first, at most two. */
      likely: Mention[];
    };

/** Decides by the words around it and by what was said before. */
export type Choose = (place: Place, dialogue: Dialogue) => Choice;

/** A quotation with its speaker. */
export type Attributed = {
  place: Place;
  speaker: Mention | null;
  cue?: Mention;
  kind: QuoteKind;
  confidence: number;
  likely: Mention[];
};

/** Chooses the speaker of every quotation, in reading order: what was said before decides what a bare quotation is. */
export function attribute(
  text: string,
  places: readonly Place[],
  choose: Choose,
  resolve: Resolve,
): Attributed[] {
  const found: Attributed[] = [];
  let dialogue = SILENCE;
  for (const place of places) {
    const choice = choose(place, dialogue);
    if (!choice.quotation) continue;
    const { confidence, likely } = choice;
    const guess = choice.guess && outerSpeaker(text, place, choice.guess, resolve);
    found.push({
      place,
      speaker: guess?.speaker ?? null,
      ...(guess?.cue && { cue: guess.cue }),
      kind: kindOf(text, place),
      confidence,
      likely,
    });
    if (guess) dialogue = afterSpeech(dialogue, place, guess, confidence);
  }
  return found;
}
