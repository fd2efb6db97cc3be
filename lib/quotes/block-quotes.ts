import { colonBefore } from './guesses-by-clause';
import type { Guess } from './guess';
import type { Attributed } from './attribute';
import type { Span, Quote } from './quote';
import { quoteOf } from './quote-of';
import type { Resolve } from './resolve';
import { mentionOf, type Sentence } from './sentence';

/**
 * Passages set apart without quotation marks, where the sentence before says whose words follow or a line below signs
 * them. Others may be laws, lyrics, or what a paper prints a second time in large type: those are no quotations.
 */
export function blockQuotes(
  text: string,
  blocks: readonly Span[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  resolve: Resolve,
): Quote[] {
  const letters = blocks.length > 0 ? lettersOf(text) : '';
  return blocks.flatMap((block) => {
    const holdsMarks = quotes.some(({ start, end }) => start < block.end && end > block.start);
    if (holdsMarks || isPrintedTwice(letters, text, block)) return [];
    const found = spoken(text, block, sentences);
    return found ? [quoteOf(text, found, resolve)] : [];
  });
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function isPrintedTwice(letters: string, text: string, { start, end }: Span): boolean {
  const own = lettersOf(text.slice(start, end));
  return letters.indexOf(own) !== letters.lastIndexOf(own);
}

function spoken(text: string, block: Span, sentences: readonly Sentence[]): Attributed | undefined {
  const at = sentences.findIndex(({ end }) => end > block.start);
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (!sentence) return undefined;
  const signature = signatureOf(text, block);
  const quoted = trimmed(text, { start: block.start, end: signature?.start ?? block.end });
  const guess = signature
    ? { guess: { speaker: signature.speaker, pattern: 'signed' } satisfies Guess, confidence: SIGNED }
    : before && announced(text, before, sentence);
  if (!guess) return undefined;
  const from = signature ? quoted.start : (before?.start ?? quoted.start);
  const place = {
    quoted: { ...quoted, open: false, single: false },
    sentence: { ...sentence, start: from, end: block.end },
    at: 0,
    paragraph: 0,
    opensParagraph: true,
  };
  const { speaker, cue } = guess.guess;
  return { place, speaker, ...(cue && { cue }), kind: 'block', confidence: guess.confidence, likely: [] };
}

const SIGNED = 0.9;
const AFTER_COLON = 0.93;
const AFTER_CUE = 0.75;

/** "Ann Lee wrote:", or "Ann Lee said so in a statement." */
function announced(
  text: string,
  before: Sentence,
  sentence: Sentence,
): { guess: Guess; confidence: number } | undefined {
  const place = {
    quoted: { ...sentence, open: false, single: false },
    sentence,
    at: 0,
    before,
    paragraph: 0,
    opensParagraph: true,
  };
  const colon = colonBefore(text, place);
  if (colon) return { guess: colon, confidence: AFTER_COLON };
  const clause = before.clauses.findLast(
    ({ strength, passive, unreal, subject }) => strength === 'cue' && !passive && !unreal && subject,
  );
  if (!clause?.subject) return undefined;
  const speaker = mentionOf(text, before.tokens, clause.subject.from, clause.subject.to);
  const cue = mentionOf(text, before.tokens, clause.cue, clause.cue + 1);
  return { guess: { speaker, cue, pattern: 'sentence before' }, confidence: AFTER_CUE };
}

/** "— Ann Lee, farmer (@annlee) May 1" below the words. */
function signatureOf(text: string, { start, end }: Span) {
  const line = SIGNATURE.exec(text.slice(start, end));
  const name = line?.[1]?.trimEnd();
  if (!line || !name) return undefined;
  const at = start + line.index;
  const from = at + line[0].indexOf(name);
  return { start: at, speaker: { start: from, end: from + name.length, text: name } };
}

const SIGNATURE = /\n\s*[—–―-]{1,2}\s*(\p{Lu}[^\n(]{1,80})(?:\([^\n]{0,80})?\s*$/u;

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
