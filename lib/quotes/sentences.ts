import type { Language } from './languages/language';
import type { Quoted } from './marks';
import type { Span } from './quote';

/** The sentences of one paragraph. What is quoted is part of the sentence around it and never splits it. */
export function sentencesOf(text: string, paragraph: Span, quotes: readonly Quoted[], language: Language, tag: string): Span[] {
  const folded = foldQuotes(text, paragraph, quotes);
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (const { segment, index } of segmenterOf(tag).segment(folded)) {
    const end = paragraph.start + index + segment.length;
    if (end < paragraph.end && goesOn(folded, index + segment.length, segment, language)) continue;
    sentences.push({ start, end: end - (segment.length - segment.trimEnd().length) });
    start = end;
  }
  return sentences;
}

/** The paragraph with every quoted letter replaced, so that only the mark that ends the quotation can end a sentence. */
function foldQuotes(text: string, paragraph: Span, quotes: readonly Quoted[]): string {
  let folded = '';
  let from = paragraph.start;
  for (const { start, end } of quotes) {
    const inner = text.slice(start + 1, end - 1);
    const last = /[.!?…]$/.exec(inner.trimEnd())?.[0] ?? 'x';
    folded += `${text.slice(from, start)}"${'x'.repeat(Math.max(0, inner.length - 1))}${inner ? last : ''}"`.slice(0, end - from);
    from = end;
  }
  return folded + text.slice(from, paragraph.end);
}

/** Whether the break before `next` is none: an abbreviation, an initial, or a small letter after it. */
function goesOn(folded: string, next: number, segment: string, language: Language): boolean {
  if (/^[\p{Ll},;)]/u.test(folded.slice(next, next + 2))) return true;
  const last = /([\p{L}.’'-]+)\.\s*$/u.exec(segment.slice(-24))?.[1];
  if (last === undefined) return false;
  return /^\p{Lu}$|\.\p{L}$/u.test(last)
    ? !/^(?:U\.S|U\.K|U\.N|E\.U|a\.m|p\.m)$/.test(last) || !startsAnew(folded.slice(next, next + 12))
    : language.abbreviations.has(last.toLowerCase());
}

// "in the U.S. The senator …": a country at the end of a sentence, told by the little word that begins the next one.
const startsAnew = (next: string): boolean => /^(?:The|He|She|It|They|But|In|On|At|A|"|“)\b/.test(next);

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, known);
  return known;
}
