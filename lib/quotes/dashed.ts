import type { Language } from './languages/language';
import type { Quoted } from './marks';
import type { Span } from './quote';

/**
 * What is said in a paragraph that a dash opens: "—Vamos a ganar —dijo Ana Ruiz—, y pronto.", "— Nous gagnerons, dit-il."
 * Only where the writer's own words between hold a verb of speech: a list begins with dashes, too.
 */
export function dashedSpans(text: string, { start, end }: Span, language: Language): Quoted[] {
  const paragraph = text.slice(start, end);
  if (!language.dashes || !OPENS.test(paragraph)) return [];
  const [said = '', told, goesOn] = paragraph.slice(1).split(DASH, 3);
  if (told === undefined) {
    const until = endOfSpeech(said, language);
    return until === undefined ? [] : [quotedTo(text, start, start + 1 + until)];
  }
  if (!reports(told, language)) return [];
  const first = quotedTo(text, start, start + 1 + said.length);
  const next = goesOn === undefined ? -1 : goesOn.search(/[\p{L}\p{N}¿¡]/u);
  if (goesOn === undefined || next === -1) return [first];
  const from = start + 1 + said.length + 1 + told.length + 1;
  return [first, quotedTo(text, from + next, from + goesOn.length)];
}

const OPENS = /^[—–―]\s?[\p{L}\p{N}¿¡]/u;
const DASH = /[—–―]/;

/** Behind which letter the writer goes on: ", dit-il", "! répond Luc Morel". */
function endOfSpeech(words: string, language: Language): number | undefined {
  const mark = [...words.matchAll(/[,!?…](?=\s\p{Ll})/gu)].find(({ index }) =>
    reports(words.slice(index + 1), language),
  );
  return mark && (mark[0] === ',' ? mark.index : mark.index + 1);
}

// "a-t-elle déclaré": the verb of speech stands among the first words, or the words are no report.
const REACH = 3;

const reports = (words: string, { cues }: Language): boolean =>
  words
    .trim()
    .toLowerCase()
    .split(/[^\p{L}]+/u, REACH + 1)
    .some((word) => cues.has(word));

const quotedTo = (text: string, start: number, end: number): Quoted => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
  open: false,
  single: false,
});
