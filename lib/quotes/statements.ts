import type { Clause } from './clause';
import type { Extent } from './extents';
import { accordingTo } from './guesses-by-phrase';
import type { Mention, Span } from './quote';
import { mentionOf, type Sentence } from './sentence';

/** What a sentence says that somebody says, in the writer's words. */
export type Statement = Span & { speaker: Mention; cue?: Mention };

/** The first indirect statement of a sentence. Sentences with quotation marks hold quotations. */
export function statementIn(text: string, sentence: Sentence): Statement | undefined {
  const { tokens, language } = sentence;
  if (tokens.some(({ quote }) => quote)) return undefined;
  for (const { subject, ...clause } of sentence.clauses) {
    if (!subject || language.relatives.has(tokens[subject.from]?.lower ?? '') || !isTelling(sentence, clause))
      continue;
    const telling = { ...clause, subject };
    const span = told(sentence, telling) ?? toldBefore(sentence, telling);
    const speaker = mentionOf(text, sentence.tokens, subject.from, subject.to);
    if (span) return { ...span, speaker, cue: mentionOf(text, sentence.tokens, clause.cue, clause.cue + 1) };
  }
  return toldAccordingTo(text, sentence);
}

type Telling = Clause & { subject: Extent };

/** Somebody says something, and does so: neither "would say" nor "is said to" nor "hopes". */
function isTelling({ tokens, language }: Sentence, clause: Clause): boolean {
  return (
    clause.strength === 'cue' &&
    clause.order !== 'antecedent' &&
    !clause.passive &&
    !clause.unreal &&
    !language.thoughts.has(tokens[clause.cue]?.lower ?? '') &&
    !language.infinitiveMarks.has(tokens[clause.from - 1]?.lower ?? '')
  );
}

/** "said on Monday that they had lost", "said they had lost": what follows has a subject and a verb of its own. */
function told(sentence: Sentence, clause: Telling): Span | undefined {
  const { tokens, tags, clauses, language } = sentence;
  const next = clauses.find(({ from, subject }) => from > clause.last && subject);
  const opener = clause.order === 'behind' ? undefined : openerOf(sentence, clause);
  // Where the verb stands last, "dass" is never anything else.
  if (opener !== undefined && language.freeOrder) return fromTo(sentence, opener + 1, lastWord(sentence));
  if (clause.order === 'behind' || !next?.subject) return undefined;
  if (opener !== undefined) {
    const between = tags.slice(opener + 1, next.subject.from);
    const opens = next.subject.from > opener && !between.includes('conjunction');
    return opens ? fromTo(sentence, opener + 1, lastWord(sentence)) : undefined;
  }
  const between = tags.slice(clause.last + 1, next.subject.from);
  const opens =
    next.order === 'before' &&
    next.subject.from > clause.last &&
    language.stating.has(tokens[clause.cue]?.lower ?? '') &&
    between.every((tag) => tag === 'adverb');
  return opens ? fromTo(sentence, next.subject.from, lastWord(sentence)) : undefined;
}

/** The "that" of a verb: not that of "proposed a bill that would", which tells what the bill is. */
function openerOf(
  { tokens, tags, endingAt, language }: Sentence,
  { last, cue }: Telling,
): number | undefined {
  for (let at = last + 1; at <= last + NEAR && at < tokens.length; at++) {
    if (!language.openers.has(tokens[at]?.lower ?? '')) continue;
    const isObjects = endingAt.get(at)?.from === last + 1 && tags[at - 1] !== 'pronoun';
    return isObjects && !language.addressing.has(tokens[cue]?.lower ?? '') ? undefined : at;
  }
  return undefined;
}

// "told reporters in the capital on Monday that"
const NEAR = 9;

/** "They had lost, Lee said.": what stands before the comma. */
function toldBefore(sentence: Sentence, { from, last, subject, order }: Telling): Span | undefined {
  const { tokens, clauses } = sentence;
  const begins = Math.min(from, subject.from);
  const ends = Math.max(last + 1, subject.to);
  const isBeside =
    (order === 'behind' && subject.kind !== 'pronoun') || (order === 'before' && from - subject.to <= 1);
  if (!isBeside || tokens[begins - 1]?.text !== ',' || !/^[.,;]$/.test(tokens[ends]?.text ?? '.'))
    return undefined;
  const holdsClause = clauses.some((other) => other.last < begins - 1 && other.subject);
  return holdsClause ? fromTo(sentence, 0, begins - 1) : undefined;
}

/** "According to Lee, they had lost.", "They had lost, according to Lee." */
function toldAccordingTo(text: string, sentence: Sentence): Statement | undefined {
  const { tokens, clauses } = sentence;
  const guess = accordingTo(text, { sentence });
  if (!guess?.cue || !isNamed(sentence, guess.speaker) || clauses.length === 0) return undefined;
  const from = tokens.findIndex(
    ({ start }) => start === Math.min(guess.cue?.start ?? 0, guess.speaker.start),
  );
  const to = tokens.findIndex(({ end }) => end === Math.max(guess.cue?.end ?? 0, guess.speaker.end)) + 1;
  const isFirst = from === 0 && tokens[to]?.text === ',';
  const isLast = tokens[from - 1]?.text === ',' && to >= lastWord(sentence);
  const span = isFirst
    ? fromTo(sentence, to + 1, lastWord(sentence))
    : isLast
      ? fromTo(sentence, 0, from - 1)
      : undefined;
  return span && { ...span, speaker: guess.speaker, cue: guess.cue };
}

/** "according to plan" names nobody. */
const isNamed = ({ language }: Sentence, { text }: Mention): boolean => {
  const [first = ''] = text.split(/\s+/);
  const lower = first.toLowerCase();
  return /^\p{Lu}/u.test(first) || language.determiners.has(lower) || language.roles.has(lower);
};

const fromTo = ({ tokens, tags }: Sentence, from: number, to: number): Span | undefined => {
  const begins = tags[from] === 'mark' ? from + 1 : from;
  const [first, last] = [tokens[begins], tokens[to - 1]];
  return first && last && to - from >= SHORTEST ? { start: first.start, end: last.end } : undefined;
};

// "said so", "said he would": nothing to read.
const SHORTEST = 4;

const lastWord = ({ tokens }: Sentence): number =>
  /^[.!?]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
