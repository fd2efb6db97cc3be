import type { Choice, Choose } from './attribute';
import type { Dialogue } from './dialogue';
import type { Guess, Pattern } from './guess';
import { guessesFor } from './guesses';
import { isNoQuotation } from './not-quotations';
import { isBare, isListed, type Place } from './places';
import type { Mention } from './quote';
import { mentionOf } from './sentence';
import { isMainClause } from './taken-over';

/** Decides by the strongest pattern; needs nothing but the text. */
export const chooseByRules =
  (text: string): Choose =>
  (place, dialogue) => {
    const guesses = weighedGuesses(text, place, dialogue);
    const [best, ...others] = guesses;
    if (isNoQuotation(text, place, best?.guess)) return { quotation: false };
    if (!best || best.confidence < SHOWN) return { quotation: true, confidence: 0, likely: likely(guesses) };
    return chosen(best, others);
  };

const chosen = ({ guess, confidence }: Weighed, others: readonly Weighed[]): Choice => ({
  quotation: true,
  guess,
  confidence,
  likely:
    confidence >= SURE
      ? []
      : likely(others.filter((other) => other.guess.speaker.text !== guess.speaker.text)),
});

/** A guess and how likely it is right. */
export type Weighed = { guess: Guess; confidence: number };

/** All guesses of the rules, the likeliest first: what the sentence tells, and what the dialogue before it does. */
export function weighedGuesses(text: string, place: Place, dialogue: Dialogue): Weighed[] {
  // In a language of which no verb is known, even the plainest pattern is guesswork.
  if (place.sentence.language.cues.size === 0) return [];
  const guesses = guessesFor(text, place);
  const reports = guesses.some(({ pattern }) => REPORTS.has(pattern));
  // "According to the BBC, Lee called it “x”": Lee did.
  const own = guesses.map((guess) => ({
    guess,
    confidence: guess.pattern === 'according to' && reports ? SECOND_HAND : CONFIDENCE[guess.pattern],
  }));
  return [...own, ...carriedOver(place, dialogue), ...fromSentenceBefore(text, place)].toSorted(
    (a, b) => b.confidence - a.confidence,
  );
}

// Verbs beside a quotation name who says it, whoever tells of it.
const REPORTS: ReadonlySet<Pattern> = new Set([
  'cue before',
  'cue near before',
  'cue after',
  'naming before',
  'weak cue before',
]);
const SECOND_HAND = 0.45;

/** How often each pattern is right: measured on Wikinews articles. */
const CONFIDENCE: Record<Pattern, number> = {
  'label before': 0.95,
  'label inside': 0.96,
  'cue before': 0.97,
  'cue near before': 0.88,
  'cue after': 0.97,
  'cue after, turned': 0.97,
  'told inside': 0.9,
  signed: 0.9,
  'according to': 0.85,
  'colon before': 0.93,
  'by whom': 0.86,
  'naming before': 0.85,
  'weak cue before': 0.72,
  'cue far before': 0.79,
  'cue far after': 0.83,
  'thought before': 0.6,
  whose: 0.55,
  'whose saying': 0.7,
  subject: 0.45,
  'same speaker': 0.9,
  listed: 0.92,
  'reported on': 0.7,
  'sentence before': 0.4,
};

// Below this the speaker reads "unattributed"; above the other one nobody asks who else it might be.
const SHOWN = 0.4;
const SURE = 0.9;

/** A quotation without a cue of its own goes to the last speaker. */
function carriedOver(place: Place, { speakers, paragraph, open, confidence }: Dialogue): Weighed[] {
  const [last] = speakers;
  const gap = place.paragraph - paragraph;
  if (!last || gap > 1) return [];
  if (gap === 0 && isListed(place))
    return [{ guess: { ...last, pattern: 'listed' }, confidence: CONFIDENCE.listed }];
  const bare = isBare(place);
  const trust = gap === 0 ? (bare ? 0.93 : isReported(place) ? 0.75 : 0.5) : open ? 0.95 : bare ? 0.6 : 0;
  return trust
    ? [{ guess: { ...last, pattern: 'same speaker' }, confidence: Math.min(trust, confidence) }]
    : [];
}

/** "Sie seien “…”": the mood says that somebody else says so. */
const isReported = ({ sentence, at }: Place): boolean =>
  sentence.tokens.some(({ lower }, index) => index !== at && sentence.language.reported.has(lower));

/** "Ann Lee was angry. “…”": the one who acts right before a bare quotation. */
function fromSentenceBefore(text: string, place: Place): Weighed[] {
  const acting = isBare(place) ? (place.before?.clauses.filter(({ subject }) => subject) ?? []) : [];
  if (!place.before) return [];
  const { before } = place;
  const clause =
    acting.findLast(({ strength, passive }) => strength === 'cue' && !passive) ??
    acting.findLast((one) => isMainClause(before, one)) ??
    acting.at(-1);
  if (!clause?.subject) return [];
  const speaker = mentionOf(text, before.tokens, clause.subject.from, clause.subject.to);
  // "He went on." leads to what follows.
  const leads = clause.strength === 'cue' && before.tokens.length <= SHORT;
  const confidence = place.opensParagraph ? 0.35 : leads ? 0.94 : 0.55;
  return [{ guess: { speaker, pattern: 'sentence before' }, confidence }];
}

const SHORT = 5;

const likely = (guesses: readonly Weighed[]): Mention[] => {
  const mentions = new Map(guesses.map(({ guess }) => [guess.speaker.text, guess.speaker]));
  return [...mentions.values()].slice(0, 2);
};
