import type { Clause } from './clauses';
import { extentAfter } from './extent-after';
import type { Place } from './places';
import type { Extent } from './extents';
import type { Mention } from './quote';
import { mentionOf, type Sentence } from './sentence';

/** Who may have said a quotation, and which sentence pattern says so. */
export type Guess = { speaker: Mention; cue?: Mention; pattern: Pattern };

export type Pattern =
  | 'cue before' // Ann Lee said: “…”
  | 'label before' // Ann Lee: “…”
  | 'label inside' // “ANN LEE: …”
  | 'colon before' // Ann Lee went on: ¶ “…”
  | 'cue after' // “…,” Ann Lee said
  | 'cue after, turned' // “…,” said Ann Lee
  | 'signed' // “…” — Ann Lee
  | 'according to'
  | 'by whom' // was called “…” by Ann Lee
  | 'cue far before' // Ann Lee told them she had …, which was “…”
  | 'cue far after' // It was “…” that did it, Ann Lee said
  | 'cue near before' // Ann Lee said in Rome on Monday it was “…”
  | 'thought before' // Ann Lee hopes for “…”
  | 'naming before' // Ann Lee called it “…”
  | 'weak cue before' // Ann Lee discussed “…”
  | 'whose' // Ann Lee’s “…”
  | 'subject' // Ann Lee ran “…”
  | 'same speaker' // … said. “…”
  | 'listed' // … called it “…” and “…”
  | 'sentence before'; // Ann Lee was angry. “…”

/** All speakers the sentence around a quotation offers, the likeliest first. */
export function guessesFor(text: string, place: Place): Guess[] {
  const order = [
    labelInside,
    labelBefore,
    byWhom,
    cueJustBefore,
    cueJustAfter,
    cueNearBefore,
    signed,
    accordingTo,
    colonBefore,
    whoseSaying,
    weakCueBefore,
    cueFarBefore,
    cueFarAfter,
    thoughtBefore,
    whose,
    subject,
  ];
  return order.flatMap((rule) => rule(text, place) ?? []);
}

/** A transcript: the quoted paragraph begins with the speaker’s name in capitals. */
function labelInside(text: string, { quoted }: Place): Guess | undefined {
  const label = /^[^\p{L}]{0,2}(\p{Lu}[\p{Lu} .'’-]+):\s/u.exec(text.slice(quoted.start, quoted.start + 50));
  if (!label?.[1]) return undefined;
  const start = quoted.start + label[0].indexOf(label[1]);
  return { speaker: { start, end: start + label[1].length, text: label[1] }, pattern: 'label inside' };
}

function labelBefore(text: string, { sentence, at }: Place): Guess | undefined {
  if (sentence.tokens[at - 1]?.text !== ':') return undefined;
  const phrase = sentence.endingAt.get(at - 1);
  if (!phrase || phrase.from !== 0 || phrase.kind === 'pronoun') return undefined;
  return { speaker: mentionOf(text, sentence.tokens, phrase.from, phrase.to), pattern: 'label before' };
}

/** The clause right before the quotation: its verb, or a comma, a colon or "that" behind it. */
function cueJustBefore(text: string, place: Place): Guess | undefined {
  const { sentence, at } = place;
  const clause = lastClauseBefore(sentence, at);
  if (!clause || !isSpeech(sentence, clause)) return undefined;
  const direct =
    clause.last === at - 1 ||
    (/^(?:[,:]|that|dass|que|che)$/.test(sentence.tokens[at - 1]?.lower ?? '') && at - clause.last <= NEAR);
  return direct ? guess(text, sentence, clause, 'cue before') : undefined;
}

function cueNearBefore(text: string, { sentence, at }: Place): Guess | undefined {
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
const isThought = ({ tokens, language }: Sentence, verb: number): boolean =>
  language.thoughts.has(tokens[verb]?.lower ?? '');

function cueJustAfter(text: string, { sentence, at }: Place): Guess | undefined {
  const next = overMarks(sentence, at + 1);
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

function signed(text: string, { sentence, at }: Place): Guess | undefined {
  if (!/^(?:—|–|―|--|-)$/.test(sentence.tokens[at + 1]?.text ?? '')) return undefined;
  if (sentence.tokens.slice(0, at).some((token) => /\p{L}/u.test(token.text))) return undefined;
  const extent = extentAfter(sentence, at + 2);
  const end = sentence.tokens[extent?.to ?? 0]?.text;
  if (!extent || extent.kind === 'pronoun' || (end !== undefined && !/^[.,(]$/.test(end))) return undefined;
  return { speaker: mentionOf(text, sentence.tokens, extent.from, extent.to), pattern: 'signed' };
}

function accordingTo(text: string, { sentence }: Place): Guess | undefined {
  for (const words of sentence.language.according) {
    const from = indexOfWords(sentence, words);
    const extent = from === -1 ? undefined : extentAfter(sentence, from + words.length);
    if (extent) {
      return {
        speaker: mentionOf(text, sentence.tokens, extent.from, extent.to),
        cue: mentionOf(text, sentence.tokens, from, from + words.length),
        pattern: 'according to',
      };
    }
  }
  return undefined;
}

const indexOfWords = (sentence: Sentence, words: readonly string[]): number =>
  sentence.tokens.findIndex(
    ({ lower }, index) =>
      lower === words[0] &&
      words.every((word, offset) => sentence.tokens[index + offset]?.lower === word) &&
      (!sentence.language.afterQuote.has(lower) || followsQuote(sentence, index)),
  );

/** "“…”, so Ann Lee": a small word that names the speaker only right behind what is quoted. */
const followsQuote = ({ tokens }: Sentence, at: number): boolean =>
  tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.quote !== undefined;

/** "Ann Lee went on:" at the end of the sentence before. */
function colonBefore(text: string, { sentence, at, before }: Place): Guess | undefined {
  if (!before || sentence.tokens.slice(0, at).some((token) => !token.quote)) return undefined;
  if (before.tokens.at(-1)?.text !== ':') return undefined;
  const cues = before.clauses.filter((clause) => clause.subject);
  const clause = cues.findLast(({ strength }) => strength !== 'verb') ?? cues.at(-1);
  if (clause) return guess(text, before, clause, 'colon before');
  const label = before.endingAt.get(before.tokens.length - 1);
  return label && { speaker: mentionOf(text, before.tokens, label.from, label.to), pattern: 'colon before' };
}

function byWhom(text: string, { sentence, at }: Place): Guess | undefined {
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

function weakCueBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = governingBefore(sentence, at);
  if (clause?.strength !== 'weak cue' || clause.passive) return undefined;
  const isNaming = sentence.language.naming.has(sentence.tokens[clause.cue]?.lower ?? '');
  return guess(text, sentence, clause, isNaming && !clause.unreal ? 'naming before' : 'weak cue before');
}

function cueFarBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const speeches = sentence.clauses.filter(
    (one) => one.last < at && isSpeech(sentence, one) && one.subject !== undefined,
  );
  const clause = speeches.findLast((one) => isMain(sentence, one)) ?? speeches.at(-1);
  return clause && guess(text, sentence, clause, 'cue far before');
}

function cueFarAfter(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = sentence.clauses.find(
    ({ from, strength, subject: who }) =>
      from > at && strength === 'cue' && who !== undefined && isSetOff(sentence, Math.min(from, who.from)),
  );
  return clause && guess(text, sentence, clause, 'cue far after');
}

function thoughtBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = lastClauseBefore(sentence, at);
  return clause && isThought(sentence, clause.cue)
    ? guess(text, sentence, clause, 'thought before')
    : undefined;
}

/** "Ann Lee’s claim that there were “…”": the noun for what was said, with its owner. */
function whoseSaying(text: string, { sentence, at }: Place): Guess | undefined {
  const saying = sentence.tokens.findLastIndex(
    ({ lower }, index) =>
      index < at && sentence.language.sayings.has(lower) && sentence.tags[index] === 'noun',
  );
  const owner = sentence.phrases.find(({ from, to }) => from <= saying && saying < to);
  if (!owner) return undefined;
  const mark = sentence.tags.lastIndexOf('possessive', saying);
  const isHis = sentence.language.owners.has(sentence.tokens[owner.from]?.lower ?? '');
  if (mark <= owner.from && !isHis) return undefined;
  return {
    speaker: mentionOf(text, sentence.tokens, owner.from, mark > owner.from ? mark : owner.from + 1),
    cue: mentionOf(text, sentence.tokens, saying, saying + 1),
    pattern: 'whose',
  };
}

/** "…, Ann Lee said": a reporting clause behind a comma. */
const isSetOff = (sentence: Sentence, from: number): boolean =>
  sentence.tokens[from - 1]?.text === ',' ||
  sentence.tokens[from - 1]?.quote !== undefined ||
  /^(?:as|wie)$/.test(sentence.tokens[from - 1]?.lower ?? '');

function whose(text: string, { sentence, at }: Place): Guess | undefined {
  if (sentence.tags[at - 1] !== 'possessive') return undefined;
  const phrase = sentence.endingAt.get(at - 1) ?? sentence.endingAt.get(at);
  if (!phrase) return undefined;
  const to = sentence.tags[phrase.to - 1] === 'possessive' ? phrase.to - 1 : phrase.to;
  return { speaker: mentionOf(text, sentence.tokens, phrase.from, to), pattern: 'whose' };
}

function subject(text: string, { sentence, at }: Place): Guess | undefined {
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
