import { guessBy } from './clause-guess';
import type { Guess } from './guess';
import type { Language } from './languages/language';
import type { Place } from './places';
import { readSentence } from './sentence';

/** « Le pont fermera, explique Luc Morel, et pour longtemps. »: who says it stands inside the marks, as papers in French and Italian like it. */
export function toldInside(text: string, { quoted, sentence }: Place): Guess | undefined {
  const { language } = sentence;
  if (!language.insets) return undefined;
  for (const { 0: whole, 1: words = '', index } of text.slice(quoted.start, quoted.end).matchAll(INSET)) {
    if (!mayReport(words, language)) continue;
    const start = quoted.start + index + whole.length - words.length;
    const inset = readSentence(text, { start, end: start + words.length }, [], language);
    const clause = inset.clauses.find(({ order, strength }) => order === 'behind' && strength === 'cue');
    if (clause && clause.from <= 1) return guessBy(text, inset, clause, 'told inside');
  }
  return undefined;
}

/** Between two commas or dashes, or a mark and a comma. */
const INSET = /(?:,|[!?…]|\s[–—-])\s(\p{Ll}[^,–—.!?…»”]{4,120})(?=,|\s[–—-]\s|[.»”])/gu;

// "a-t-elle déclaré": the verb is one of the first words.
const REACH = 4;

const mayReport = (words: string, { cues }: Language): boolean =>
  words.split(/[^\p{L}]+/u, REACH).some((word) => cues.has(word));
