import { guessAt, guessBy, isSpeech, isThought, NEAR } from './clause-guess';
import type { Clause } from './clause';
import { extentAfter } from './extent-after';
import type { Extent } from './extents';
import type { Guess } from './guess';
import type { Place } from './places';
import { overAdverbsRight } from './over-adverbs';
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
  return direct ? guessBy(text, sentence, clause, 'cue before') : undefined;
}

export function cueNearBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = governingBefore(sentence, at);
  if (!clause || !isSpeech(sentence, clause) || !isMain(sentence, clause)) return undefined;
  const between = sentence.tokens.slice(clause.last + 1, at);
  if (between.length > NEAR || between.some((token) => token.quote || token.text === ';')) return undefined;
  return guessBy(text, sentence, clause, 'cue near before');
}

/** Neither "who complains" nor "to tell" nor "would discuss" governs what stands far behind it. */
const isMain = ({ tokens, language }: Sentence, { order, from, unreal }: Clause): boolean =>
  order !== 'antecedent' && !unreal && !language.infinitiveMarks.has(tokens[from - 1]?.lower ?? '');

export function cueJustAfter(text: string, { sentence, at }: Place): Guess | undefined {
  const behind = overMarks(sentence, at + 1);
  // "“…,” as Ann Lee put it"
  const next = AS.test(sentence.tokens[behind]?.lower ?? '') ? behind + 1 : behind;
  const clause = sentence.clauses.find(({ from }) => from > at);
  if (!clause?.subject || clause.strength === 'verb' || clause.order === 'shared' || clause.passive)
    return undefined;
  if (clause.order === 'behind') {
    return clause.from <= overAdverbsRight(sentence, next)
      ? guessBy(text, sentence, clause, 'cue after, turned')
      : undefined;
  }
  const begins = clause.subject.from;
  if (begins < at || begins > overAdverbsRight(sentence, next) || clause.strength !== 'cue') return undefined;
  const quoted = quotedBy(sentence, clause);
  return quoted
    ? { ...guessAt(text, sentence, quoted, clause), pattern: 'cue after' }
    : guessBy(text, sentence, clause, 'cue after');
}

/** "“…,” the paper quoted Ann Lee as saying": Ann Lee. */
const quotedBy = (sentence: Sentence, { cue, last }: Clause): Extent | undefined =>
  sentence.language.quoting.has(sentence.tokens[cue]?.lower ?? '')
    ? extentAfter(sentence, last + 1, true)
    : undefined;

/** "Ann Lee went on:" at the end of the sentence before. */
export function colonBefore(text: string, { sentence, at, before }: Place): Guess | undefined {
  if (!before || sentence.tokens.slice(0, at).some((token) => !token.quote)) return undefined;
  if (before.tokens.at(-1)?.text !== ':') return undefined;
  const cues = before.clauses.filter((clause) => clause.subject);
  const clause = cues.findLast(({ strength }) => strength !== 'verb') ?? cues.at(-1);
  if (clause) return guessBy(text, before, clause, 'colon before');
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
    : isBy(clause.last + 1) && sentence.tokens[at - 1]?.lower === 'as'
      ? clause.last + 1
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
  // "what Lee called “x”" leaves no doubt whose words they are.
  if (sentence.tokens[(clause.subject?.from ?? 0) - 1]?.lower === 'what')
    return guessBy(text, sentence, clause, 'cue near before');
  return guessBy(text, sentence, clause, isNaming && !clause.unreal ? 'naming before' : 'weak cue before');
}

export function cueFarBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const speeches = sentence.clauses.filter(
    (one) => one.last < at && isSpeech(sentence, one) && one.subject !== undefined,
  );
  const clause = speeches.findLast((one) => isMain(sentence, one)) ?? speeches.at(-1);
  return clause && guessBy(text, sentence, clause, 'cue far before');
}

export function cueFarAfter(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = sentence.clauses.find(
    ({ from, strength, subject: who }) =>
      from > at && strength === 'cue' && who !== undefined && isSetOff(sentence, Math.min(from, who.from)),
  );
  return clause && guessBy(text, sentence, clause, 'cue far after');
}

export function thoughtBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = lastClauseBefore(sentence, at);
  return clause && clause.strength !== 'verb' && isThought(sentence, clause.cue)
    ? guessBy(text, sentence, clause, 'thought before')
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
  return clause && guessBy(text, sentence, clause, 'subject');
}

const lastClauseBefore = (sentence: Sentence, at: number): Clause | undefined =>
  sentence.clauses.findLast(({ last }) => last < at);

/** The same; "compared him to a coach who is “x”": over a relative clause in which nobody says anything. */
const governingBefore = (sentence: Sentence, at: number): Clause | undefined =>
  sentence.clauses.findLast(
    ({ last, order, strength }) => last < at && !(order === 'antecedent' && strength === 'verb'),
  );

function overMarks({ tokens }: Sentence, from: number): number {
  let at = from;
  while (/^[,—–-]+$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}
