import type { Clause } from '@/lib/quotes/clause';
import type { Weighed } from '@/lib/quotes/choose-by-rules';
import type { Dialogue } from '@/lib/quotes/dialogue';
import type { Guess, Pattern } from '@/lib/quotes/guess';
import type { Place } from '@/lib/quotes/places';
import type { Mention } from '@/lib/quotes/quote';
import { mentionOf, type Sentence } from '@/lib/quotes/sentence';

/** Somebody who may have said a quotation. */
export type Candidate = {
  mention: Mention;
  cue?: Mention;
  /** The patterns of the rules that point here, the strongest first. */
  patterns: Pattern[];
  /** Its place among all the rules' guesses, from 0; absent if no rule points here. */
  rank?: number;
  /** How likely the rules hold it, from 0 to 1. */
  trust: number;
  /** The clause whose subject it is. */
  clause?: Clause;
  sentence?: Sentence;
  where: 'same sentence' | 'sentence before' | 'sentence after' | 'last speaker' | 'speaker before last';
};

/** Everybody who may have said the quotation: whom the rules name, who acts nearby, who spoke before. */
export function candidatesOf(
  text: string,
  place: Place,
  dialogue: Dialogue,
  guesses: readonly Weighed[],
): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate) => {
    const key = `${candidate.mention.start} ${candidate.mention.end}`;
    const known = found.get(key);
    found.set(key, known ? merged(known, candidate) : candidate);
  };
  guesses.forEach(({ guess, confidence }, rank) =>
    add({ ...guessed(guess, rank, place), trust: confidence }),
  );
  for (const candidate of acting(text, place.sentence, place.at, 'same sentence')) add(candidate);
  for (const candidate of named(text, place)) add(candidate);
  if (place.before)
    for (const candidate of acting(text, place.before, Infinity, 'sentence before')) add(candidate);
  if (place.after) for (const candidate of acting(text, place.after, 0, 'sentence after')) add(candidate);
  dialogue.speakers.forEach((guess, index) =>
    add({
      mention: guess.speaker,
      ...(guess.cue && { cue: guess.cue }),
      patterns: [],
      trust: 0,
      where: index === 0 ? 'last speaker' : 'speaker before last',
    }),
  );
  return [...found.values()];
}

const guessed = (
  { speaker, cue, pattern }: Guess,
  rank: number,
  { sentence }: Place,
): Omit<Candidate, 'trust'> => ({
  mention: speaker,
  ...(cue && { cue }),
  patterns: [pattern],
  rank,
  where: WHERE.get(pattern) ?? 'same sentence',
  ...(!WHERE.has(pattern) && { sentence }),
});

const WHERE: ReadonlyMap<Pattern, Candidate['where']> = new Map([
  ['colon before', 'sentence before'],
  ['sentence before', 'sentence before'],
  ['same speaker', 'last speaker'],
  ['listed', 'last speaker'],
]);

/** Found twice: the first finding tells where it stands, the second may add its clause. */
function merged(one: Candidate, other: Candidate): Candidate {
  const clause = one.clause ?? other.clause;
  return { ...one, ...(clause && { clause }), patterns: [...new Set([...one.patterns, ...other.patterns])] };
}

// Farther away than this many clauses nobody speaks.
const MOST_CLAUSES = 8;

/** The subjects of the clauses nearest to token `at`. */
function acting(text: string, sentence: Sentence, at: number, where: Candidate['where']): Candidate[] {
  const nearest = sentence.clauses
    .filter(({ subject }) => subject)
    .toSorted((a, b) => Math.abs(a.last - at) - Math.abs(b.last - at))
    .slice(0, MOST_CLAUSES);
  return nearest.flatMap((clause) =>
    clause.subject
      ? [
          {
            mention: mentionOf(text, sentence.tokens, clause.subject.from, clause.subject.to),
            cue: mentionOf(text, sentence.tokens, clause.cue, clause.cue + 1),
            patterns: [],
            trust: 0,
            clause,
            sentence,
            where,
          },
        ]
      : [],
  );
}

// Objects and the like: a few are enough.
const MOST_NAMES = 5;

/** The names and roles around the quotation that are no subject. */
function named(text: string, { sentence, at }: Place): Candidate[] {
  return sentence.phrases
    .filter(({ kind, from, to }) => kind === 'name' && (to <= at || from > at))
    .toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))
    .slice(0, MOST_NAMES)
    .map(({ from, to }) => ({
      mention: mentionOf(text, sentence.tokens, from, to),
      patterns: [],
      trust: 0,
      sentence,
      where: 'same sentence',
    }));
}
