import type { Clause } from './clauses';
import { extentAfter, type Extent } from './extents';
import type { Place } from './places';
import type { Mention } from './quote';
import { mentionOf, type Sentence } from './sentence';

/** Who may have said a quotation, and which sentence pattern says so. */
export type Guess = { speaker: Mention; cue?: Mention; pattern: Pattern };

export type Pattern =
  | 'cue before' // Ann Lee said: “…”
  | 'label before' // Ann Lee: “…”
  | 'colon before' // Ann Lee went on: ¶ “…”
  | 'cue after' // “…,” Ann Lee said
  | 'cue after, turned' // “…,” said Ann Lee
  | 'signed' // “…” — Ann Lee
  | 'according to'
  | 'by whom' // was called “…” by Ann Lee
  | 'cue far before' // Ann Lee told them she had …, which was “…”
  | 'cue far after' // It was “…” that did it, Ann Lee said
  | 'weak cue before' // Ann Lee called it “…”
  | 'whose' // Ann Lee’s “…”
  | 'subject' // Ann Lee ran “…”
  | 'same speaker' // … said. “…”
  | 'sentence before'; // Ann Lee was angry. “…”

/** All speakers the sentence around a quotation offers, the likeliest first. */
export function guessesFor(text: string, place: Place): Guess[] {
  const order = [
    labelBefore,
    cueJustBefore,
    cueJustAfter,
    signed,
    accordingTo,
    colonBefore,
    byWhom,
    weakCueBefore,
    cueFarBefore,
    cueFarAfter,
    whose,
    subject,
  ];
  return order.flatMap((rule) => rule(text, place) ?? []);
}

function labelBefore(text: string, { sentence, at }: Place): Guess | undefined {
  if (sentence.tokens[at - 1]?.text !== ':') return undefined;
  const phrase = sentence.endingAt.get(at - 1);
  if (!phrase || phrase.from !== 0 || phrase.kind === 'pronoun') return undefined;
  return { speaker: mentionOf(text, sentence.tokens, phrase.from, phrase.to), pattern: 'label before' };
}

/** The clause right before the quotation, with nothing but its object between. */
function cueJustBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = lastClauseBefore(sentence, at);
  if (!clause || clause.strength !== 'cue' || clause.passive) return undefined;
  const between = sentence.tokens.slice(clause.last + 1, at);
  if (between.some((token) => token.quote || token.text === ';')) return undefined;
  return guess(text, sentence, clause, between.length <= NEAR ? 'cue before' : 'cue far before');
}

// "said in a statement to reporters on Monday that" still stands beside its quotation.
const NEAR = 12;

function cueJustAfter(text: string, { sentence, at }: Place): Guess | undefined {
  const next = overMarks(sentence, at + 1);
  const clause = sentence.clauses.find(({ from }) => from > at);
  if (!clause?.subject || clause.strength === 'verb' || clause.order === 'shared') return undefined;
  if (clause.order === 'behind') {
    return clause.from <= overAdverbs(sentence, next) ? guess(text, sentence, clause, 'cue after, turned') : undefined;
  }
  const begins = clause.subject.from;
  return begins >= at && begins <= overAdverbs(sentence, next) && clause.strength === 'cue'
    ? guess(text, sentence, clause, 'cue after')
    : undefined;
}

function signed(text: string, { sentence, at }: Place): Guess | undefined {
  if (!/^(?:—|–|―|--|-)$/.test(sentence.tokens[at + 1]?.text ?? '')) return undefined;
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
  sentence.tokens.findIndex((_, index) => words.every((word, offset) => sentence.tokens[index + offset]?.lower === word));

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
  if (!clause?.passive) return undefined;
  const by = sentence.tokens.findIndex((token, index) => index > clause.last && sentence.language.by.has(token.lower));
  const extent = by === -1 ? undefined : extentAfter(sentence, by + 1);
  return extent && { ...guessAt(text, sentence, extent, clause), pattern: 'by whom' };
}

function weakCueBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = lastClauseBefore(sentence, at);
  return clause?.strength === 'weak cue' && !clause.passive ? guess(text, sentence, clause, 'weak cue before') : undefined;
}

function cueFarBefore(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = sentence.clauses.findLast(
    ({ last, strength, passive, subject: who }) => last < at && strength === 'cue' && !passive && who !== undefined,
  );
  return clause && guess(text, sentence, clause, 'cue far before');
}

function cueFarAfter(text: string, { sentence, at }: Place): Guess | undefined {
  const clause = sentence.clauses.find(
    ({ from, strength, subject: who }) => from > at && strength === 'cue' && who !== undefined && isSetOff(sentence, who),
  );
  return clause && guess(text, sentence, clause, 'cue far after');
}

/** "…, Ann Lee said": a reporting clause behind a comma. */
const isSetOff = (sentence: Sentence, { from }: Extent): boolean =>
  sentence.tokens[from - 1]?.text === ',' || sentence.tokens[from - 1]?.quote !== undefined || /^(?:as|wie)$/.test(sentence.tokens[from - 1]?.lower ?? '');

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

const lastClauseBefore = (sentence: Sentence, at: number): Clause | undefined => sentence.clauses.findLast(({ last }) => last < at);

function guess(text: string, sentence: Sentence, clause: Clause, pattern: Pattern): Guess | undefined {
  return clause.subject && { ...guessAt(text, sentence, clause.subject, clause), pattern };
}

const guessAt = (text: string, { tokens }: Sentence, extent: Extent, clause: Clause): Omit<Guess, 'pattern'> => ({
  speaker: mentionOf(text, tokens, extent.from, extent.to),
  cue: mentionOf(text, tokens, clause.last, clause.last + 1),
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
