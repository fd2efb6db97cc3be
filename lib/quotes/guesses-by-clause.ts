import type { Clause } from './clauses';
import { extentAfter } from './extent-after';
import type { Extent } from './extents';
import type { Guess, Pattern } from './guess';
import type { Place } from './places';
import { mentionOf, type Sentence } from './sentence';

// Speakers that a verb of the sentence names: one rule for each place the verb may have.

/** The clause right before the quotation: its verb, or a comma, a colon or "that" behind it. */
export function cueJustBefore(text: string, place: Place): Guess | undefined {
  const { sentence, at } = place;
  const clause = lastClauseBefore(sentence, at);
  if (!clause || !isSpeech(sentence, clause)) return undefined;
  const direct =
    clause.last === at - 1 ||
    (/^(?:[,:]|that|dass|que|che)$/.test(sentence.tokens[at - 1]?.lower ?? '') && at - clause.last <= NEAR);
  return direct ? guess(text, sentence, clause, 'cue before') : undefined;
}

// "Mit den Worten": the place of the noun in its clause.
const LAST_OPENING = 2;

/** "mit den Worten: “…”": whoever acts says them. */
export function worded(text: string, { sentence, at }: Place): Guess | undefined {
  const { tokens, language } = sentence;
  const word = tokens.findLastIndex(({ lower }, index) => index < at && language.announcing.has(lower));
  if (word === -1 || at - word > NEAR) return undefined;
  const opens = word === LAST_OPENING || tokens[word - LAST_OPENING - 1]?.text === ':';
  const clause =
    (opens && sentence.clauses.find(({ from, order }) => from > at && order === 'behind')) ||
    sentence.clauses.find(({ from, subject: who }) => from < at && who !== undefined);
  // "zitiert einen Zeugen mit den Worten": the one who is quoted, not who quotes.
  const isQuoting = clause && language.quoting.has(tokens[clause.cue]?.lower ?? '');
  const quoted = isQuoting ? extentAfter(sentence, overAdverbs(sentence, clause.last + 1), true) : undefined;
  const speaker = quoted ?? clause?.subject;
  if (clause && speaker) return { ...guessAt(text, sentence, speaker, clause), pattern: 'cue before' };
  const first = extentAfter(sentence, 0);
  return first && { speaker: mentionOf(text, tokens, first.from, first.to), pattern: 'cue near before' };
}

/** "So heißt es in dem Schreiben: “…”": what it stands in says so. */
export function saidIn(text: string, { sentence, at }: Pick<Place, 'sentence' | 'at'>): Guess | undefined {
  const { tokens, tags, language } = sentence;
  const clause = sentence.clauses.find(
    ({ subject: who, strength }) =>
      strength === 'cue' && who && language.standIns.has(tokens[who.from]?.lower ?? ''),
  );
  const isLink = (index: number) => tags[index] === 'preposition';
  // "In dem Papier heißt es" rather than "heißt es nach dem Treffen".
  const link = !clause
    ? -1
    : isLink(0) && clause.from > 1
      ? 0
      : tags.findIndex((_, index) => index > clause.from && index < at && isLink(index));
  const extent = link === -1 ? undefined : extentAfter(sentence, link + 1, true);
  return clause && extent && { ...guessAt(text, sentence, extent, clause), pattern: 'cue before' };
}

/** "Sie seien “…”": reported without a verb of its own; the sentence before tells who says so. */
export function reportedOn(text: string, { sentence, at, before, opensParagraph }: Place): Guess | undefined {
  const { tokens, language } = sentence;
  const isReported = tokens.some(({ lower }, index) => index !== at && language.reported.has(lower));
  if (!isReported || !before || opensParagraph) return undefined;
  const clause = before.clauses.find((one) => isSpeech(before, one) && one.subject !== undefined);
  // "In dem Papier heißt es": the paper.
  const paper = saidIn(text, { sentence: before, at: before.tokens.length });
  return paper ? { ...paper, pattern: 'reported on' } : clause && guess(text, before, clause, 'reported on');
}

export function cueNearBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = governingBefore(sentence, at);
  if (!clause || !isSpeech(sentence, clause) || !isMain(sentence, clause)) return undefined;
  const between = sentence.tokens.slice(clause.last + 1, at);
  if (between.length > NEAR || between.some((token) => token.quote || token.text === ';')) return undefined;
  return guess(text, sentence, clause, 'cue near before');
}

// "said in a statement to reporters on Monday that" still stands beside its quotation.
const NEAR = 12;

const isSpeech = (sentence: Sentence, { strength, passive, cue }: Clause): boolean =>
  strength === 'cue' && !passive && !isThought(sentence, cue);

/** Neither "who complains" nor "to tell" nor "would discuss" governs what stands far behind it. */
const isMain = ({ tokens, language }: Sentence, { order, from, unreal }: Clause): boolean =>
  order !== 'antecedent' && !unreal && !language.infinitiveMarks.has(tokens[from - 1]?.lower ?? '');

/** "hopes", but not "As Lee put it". */
const isThought = ({ tokens, language }: Sentence, verb: number): boolean =>
  language.thoughts.has(tokens[verb]?.lower ?? '') &&
  language.pronouns.get(tokens[verb + 1]?.lower ?? '')?.gender !== 'thing';

export function cueJustAfter(text: string, { sentence, at }: Place): Guess | undefined {
  const behind = overMarks(sentence, at + 1);
  // "“…,” as Ann Lee put it"
  const next = AS.test(sentence.tokens[behind]?.lower ?? '') ? behind + 1 : behind;
  const clause = sentence.clauses.find(({ from }) => from > at);
  if (!clause?.subject || clause.strength === 'verb' || clause.order === 'shared' || clause.passive)
    return undefined;
  if (clause.order === 'behind') {
    return clause.from <= overAdverbs(sentence, next)
      ? guess(text, sentence, clause, 'cue after, turned')
      : undefined;
  }
  const begins = clause.subject.from;
  return begins >= at && begins <= overAdverbs(sentence, next) && clause.strength === 'cue'
    ? guess(text, sentence, clause, 'cue after')
    : undefined;
}

/** "Ann Lee went on:" at the end of the sentence before. */
export function colonBefore(text: string, { sentence, at, before }: Place): Guess | undefined {
  if (!before || sentence.tokens.slice(0, at).some((token) => !token.quote)) return undefined;
  if (before.tokens.at(-1)?.text !== ':') return undefined;
  const cues = before.clauses.filter((clause) => clause.subject);
  const clause = cues.findLast(({ strength }) => strength !== 'verb') ?? cues.at(-1);
  if (clause) return guess(text, before, clause, 'colon before');
  const label = before.endingAt.get(before.tokens.length - 1);
  return label && { speaker: mentionOf(text, before.tokens, label.from, label.to), pattern: 'colon before' };
}

export function byWhom(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = lastClauseBefore(sentence, at);
  if (!clause || clause.strength === 'verb') return undefined;
  // Only a passive verb may have its doer anywhere behind it; others right behind the quotation.
  const isBy = (index: number) => sentence.language.by.has(sentence.tokens[index]?.lower ?? '');
  const by = isBy(at + 1)
    ? at + 1
    : clause.passive
      ? sentence.tokens.findIndex((_, index) => index > clause.last && isBy(index))
      : -1;
  const extent = by === -1 ? undefined : extentAfter(sentence, by + 1);
  return extent && { ...guessAt(text, sentence, extent, clause), pattern: 'by whom' };
}

export function weakCueBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = governingBefore(sentence, at);
  if (clause?.strength !== 'weak cue' || clause.passive) return undefined;
  const isNaming = sentence.language.naming.has(sentence.tokens[clause.cue]?.lower ?? '');
  return guess(text, sentence, clause, isNaming && !clause.unreal ? 'naming before' : 'weak cue before');
}

export function cueFarBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const speeches = sentence.clauses.filter(
    (one) => one.last < at && isSpeech(sentence, one) && one.subject !== undefined,
  );
  const clause = speeches.findLast((one) => isMain(sentence, one)) ?? speeches.at(-1);
  return clause && guess(text, sentence, clause, 'cue far before');
}

export function cueFarAfter(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = sentence.clauses.find(
    ({ from, strength, subject: who }) =>
      from > at && strength === 'cue' && who !== undefined && isSetOff(sentence, Math.min(from, who.from)),
  );
  return clause && guess(text, sentence, clause, 'cue far after');
}

export function thoughtBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = lastClauseBefore(sentence, at);
  return clause && clause.strength !== 'verb' && isThought(sentence, clause.cue)
    ? guess(text, sentence, clause, 'thought before')
    : undefined;
}

/** "…, Ann Lee said": a reporting clause behind a comma. */
const isSetOff = (sentence: Sentence, from: number): boolean =>
  sentence.tokens[from - 1]?.text === ',' ||
  sentence.tokens[from - 1]?.quote !== undefined ||
  AS.test(sentence.tokens[from - 1]?.lower ?? '');

const AS = /^(?:as|wie)$/;

export function subject(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = sentence.clauses.findLast(({ last, subject: who }) => last < at && who !== undefined);
  return clause && guess(text, sentence, clause, 'subject');
}

const lastClauseBefore = (sentence: Sentence, at: number): Clause | undefined =>
  sentence.clauses.findLast(({ last }) => last < at);

/** The same; "compared him to a coach who is “x”": over a relative clause in which nobody says anything. */
const governingBefore = (sentence: Sentence, at: number): Clause | undefined =>
  sentence.clauses.findLast(
    ({ last, order, strength }) => last < at && !(order === 'antecedent' && strength === 'verb'),
  );

function guess(text: string, sentence: Sentence, clause: Clause, pattern: Pattern): Guess | undefined {
  return clause.subject && { ...guessAt(text, sentence, clause.subject, clause), pattern };
}

const guessAt = (
  text: string,
  { tokens }: Sentence,
  extent: Extent,
  clause: Clause,
): Omit<Guess, 'pattern'> => ({
  speaker: mentionOf(text, tokens, extent.from, extent.to),
  cue: mentionOf(text, tokens, clause.cue, clause.cue + 1),
});

function overMarks({ tokens }: Sentence, from: number): number {
  let at = from;
  while (/^[,—–-]+$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}

function overAdverbs({ tags }: Sentence, from: number): number {
  let at = from;
  while (tags[at] === 'adverb') at++;
  return at;
}
