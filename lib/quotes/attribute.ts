import { guessesFor, type Guess, type Pattern } from './guesses';
import { isNoQuotation } from './not-quotations';
import type { Place } from './places';
import type { Mention, QuoteKind } from './quote';
import { mentionOf } from './sentence';

/** A quotation with the speaker the rules chose. */
export type Attributed = {
  place: Place;
  speaker: Mention | null;
  cue?: Mention;
  kind: QuoteKind;
  confidence: number;
  likely: Mention[];
};

/** Chooses the speaker of every quotation, in reading order: what was said before decides what a bare quotation is. */
export function attribute(text: string, places: readonly Place[]): Attributed[] {
  const found: Attributed[] = [];
  let last: Last | undefined;
  for (const place of places) {
    const guesses = isReadable(place) ? weigh(text, place, last) : [];
    const [best, ...others] = guesses;
    if (isNoQuotation(text, place, best?.guess)) continue;
    const sure = best !== undefined && best.confidence >= SHOWN;
    found.push({
      place,
      speaker: sure ? best.guess.speaker : null,
      ...(sure && best.guess.cue && { cue: best.guess.cue }),
      kind: kindOf(text, place),
      confidence: sure ? best.confidence : 0,
      likely: sure && best.confidence >= SURE ? [] : likely(sure ? others : guesses),
    });
    if (sure) last = { place, guess: best.guess, confidence: best.confidence };
  }
  return found;
}

// In a language of which no verb is known, even the plainest pattern is guesswork.
const isReadable = ({ sentence }: Place): boolean => sentence.language.cues.size > 0;

type Last = { place: Place; guess: Guess; confidence: number };
const weigh = (text: string, place: Place, last: Last | undefined): Weighed[] =>
  [...ownGuesses(text, place), ...carried(text, place, last)].toSorted((a, b) => b.confidence - a.confidence);

type Weighed = { guess: Guess; confidence: number };

/** How often each pattern is right: measured on Wikinews articles. */
const CONFIDENCE: Record<Pattern, number> = {
  'label before': 0.95,
  'label inside': 0.96,
  'cue near before': 0.88,
  'thought before': 0.6,
  'cue before': 0.97,
  'cue after': 0.97,
  'cue after, turned': 0.97,
  signed: 0.9,
  'according to': 0.85,
  'colon before': 0.93,
  'by whom': 0.86,
  'weak cue before': 0.8,
  'cue far before': 0.79,
  'cue far after': 0.83,
  whose: 0.55,
  subject: 0.45,
  'same speaker': 0.9,
  'sentence before': 0.4,
};

// Below this the speaker reads "unattributed"; above the other one nobody asks who else it might be.
const SHOWN = 0.4;
const SURE = 0.9;

const ownGuesses = (text: string, place: Place): Weighed[] =>
  guessesFor(text, place).map((guess) => ({ guess, confidence: CONFIDENCE[guess.pattern] }));

/** What a quotation without a cue of its own takes from the one before it, or from the sentence before. */
function carried(text: string, place: Place, last: Last | undefined): Weighed[] {
  const bare = isBare(place);
  const guesses: Weighed[] = [];
  if (last) {
    const near = last.place.paragraph === place.paragraph;
    const next = last.place.paragraph + 1 === place.paragraph;
    const goesOn = next && last.place.quoted.open;
    const confidence = goesOn ? 0.95 : near ? (bare ? 0.93 : 0.5) : next && bare ? 0.6 : 0;
    if (confidence)
      guesses.push({
        guess: { ...last.guess, pattern: 'same speaker' },
        confidence: Math.min(confidence, last.confidence),
      });
  }
  const clause = bare ? place.before?.clauses.findLast(({ subject }) => subject) : undefined;
  if (clause?.subject && place.before) {
    const speaker = mentionOf(text, place.before.tokens, clause.subject.from, clause.subject.to);
    guesses.push({
      guess: { speaker, pattern: 'sentence before' },
      confidence: place.opensParagraph ? 0.35 : 0.55,
    });
  }
  return guesses;
}

/** Whether the sentence holds nothing but quotations. */
const isBare = ({ sentence }: Place): boolean =>
  sentence.tokens.every((token) => token.quote || !/[\p{L}\p{N}]/u.test(token.text));

const likely = (guesses: readonly Weighed[]): Mention[] => {
  const mentions = new Map(guesses.map(({ guess }) => [guess.speaker.text, guess.speaker]));
  return [...mentions.values()].slice(0, 2);
};

function kindOf(text: string, { quoted, sentence, at }: Place): QuoteKind {
  if (quoted.open) return 'multi-paragraph';
  const inner = text.slice(quoted.start, quoted.end).replace(/^[^\p{L}\p{N}]+/u, '');
  const count = inner.split(/\s+/).length;
  const whole = /^\p{Lu}/u.test(inner) || sentence.tokens.slice(0, at).every((token) => token.quote);
  return count >= 4 && whole ? 'full' : 'partial';
}
