import type { Language } from './languages/language';
import type { Quoted } from './marks';
import type { Span } from './quote';

/** The sentences of one paragraph. What is quoted is part of the sentence around it and never splits it. */
export function sentencesOf(
  text: string,
  paragraph: Span,
  quotes: readonly Quoted[],
  language: Language,
  tag: string,
): Span[] {
  const folded = foldQuotes(text, paragraph, quotes);
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (const { segment, index } of segmenterOf(tag).segment(folded)) {
    const end = paragraph.start + index + segment.length;
    if (end < paragraph.end && goesOn(folded, index + segment.length, segment, language)) continue;
    sentences.push({ start, end: end - (segment.length - segment.trimEnd().length) });
    start = end;
  }
  return sentences.flatMap((sentence) => bounded(text, sentence, quotes));
}

// What stands farther apart has nothing to do with each other; every later step may look over a whole sentence.
const LONGEST = 800;
// A quotation is one word, but every one of them has to look at all others.
const WORTH_OF_A_QUOTE = 20;

/** A sentence without end, cut outside its quotations: at white space, or anywhere where there is none. */
function bounded(text: string, sentence: Span, quotes: readonly Quoted[]): Span[] {
  if (sentence.end - sentence.start <= LONGEST) return [sentence];
  const pieces: Span[] = [];
  let start = sentence.start;
  let length = 0;
  const cutAt = (end: number) => {
    pieces.push({ start, end });
    start = end + (/\s/.test(text.charAt(end)) ? 1 : 0);
    length = 0;
  };
  const walk = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      length++;
      if (length > 2 * LONGEST || (length > LONGEST && /\s/.test(text.charAt(at)))) cutAt(at);
    }
  };
  let from = sentence.start;
  for (let next = firstBehind(quotes, start); ; next++) {
    const quote = quotes[next];
    if (!quote || quote.start >= sentence.end) break;
    walk(from, quote.start);
    if (length > LONGEST) cutAt(quote.start);
    length += WORTH_OF_A_QUOTE;
    from = quote.end;
  }
  walk(from, sentence.end);
  return [...pieces, { start, end: sentence.end }];
}

/** Index of the first quotation that ends behind an offset: there may be thousands, and thousands of sentences. */
function firstBehind(quotes: readonly Quoted[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paragraph with every quoted letter replaced, so that only the mark that ends the quotation can end a sentence. */
function foldQuotes(text: string, paragraph: Span, quotes: readonly Quoted[]): string {
  let folded = '';
  let from = paragraph.start;
  for (const { start, end } of quotes) {
    folded += text.slice(from, start) + foldQuote(text.slice(start, end));
    from = end;
  }
  return folded + text.slice(from, paragraph.end);
}

/** The same length; the first letter and the last mark stay, for they tell whether a sentence begins or ends there. */
function foldQuote(quote: string): string {
  const inner = quote.slice(1, -1);
  if (inner.length < 2) return quote;
  const letter = /\p{L}/u.exec(inner)?.[0];
  const first = letter === letter?.toLowerCase() ? 'x' : 'X';
  const last = /[.!?…]$/.exec(inner.trimEnd().replace(/['’”"\])]+$/, ''))?.[0] ?? 'x';
  return `"${first}${'x'.repeat(inner.length - 2)}${last}"`;
}

/** Whether the break before `next` is none: an abbreviation, an initial, or a small letter after it. */
function goesOn(folded: string, next: number, segment: string, language: Language): boolean {
  if (/^[\p{Ll},;)\u2013-\u2015]|^--/u.test(folded.slice(next, next + 2))) return true;
  if (/[?!…-]"\s*$/.test(segment.slice(-4)) && isReported(folded.slice(next, next + 120), language))
    return true;
  const last = /([\p{L}.’'-]+)\.\s*$/u.exec(segment.slice(-24))?.[1];
  if (last === undefined) return false;
  return /^\p{Lu}$|\.\p{L}$/u.test(last)
    ? !/^(?:U\.S|U\.K|U\.N|E\.U|a\.m|p\.m)$/.test(last) || !startsAnew(folded.slice(next, next + 12))
    : language.abbreviations.has(last.toLowerCase());
}

// "in the U.S. The senator …": a country at the end of a sentence, told by the little word that begins the next one.
const startsAnew = (next: string): boolean => /^(?:The|He|She|It|They|But|In|On|At|A|"|“)\b/.test(next);

/** “Why?” Ann Lee asked: a name and its cue still belong to the question before them. */
function isReported(next: string, language: Language): boolean {
  const [first = '', ...rest] = next.split(/\s+/);
  if (!/^\p{Lu}/u.test(first) || isCommon(first.toLowerCase(), language)) return false;
  const cue = rest.slice(0, 11).findIndex((word) => language.cues.has(word.replace(/[^\p{L}]+$/u, '')));
  return (
    cue !== -1 &&
    rest
      .slice(0, cue)
      .every((word) => !/[.;:]$/.test(word) || language.abbreviations.has(word.slice(0, -1).toLowerCase()))
  );
}

const isCommon = (word: string, language: Language): boolean =>
  language.determiners.has(word) ||
  language.pronouns.has(word) ||
  language.prepositions.has(word) ||
  language.conjunctions.has(word) ||
  language.adverbs.has(word) ||
  language.subordinators.has(word);

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, known);
  return known;
}
