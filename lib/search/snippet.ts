import { slipsIn } from './similar-terms';
import { wordsOf, type Word } from './words';

/** The sentence of a text that shows best why it was found, and where in it the words stand that were looked for. */
export type Snippet = {
  text: string;
  /** UTF-16 units of `text`, `end` exclusive, in order. */
  marks: { start: number; end: number }[];
  /** Whether words of the sentence before or after the shown ones were cut off. */
  isCut: { before: boolean; after: boolean };
};

/** What is to be marked: words as they are, stems of words, and phrases word by word. */
export type Sought = { words: readonly string[]; stems: readonly string[] };

const LONGEST = 220; // Two to three lines of a list.

/** The best sentence of `text`; undefined where none of the words stands in it. */
export function snippetOf(text: string, sought: Sought): Snippet | undefined {
  const hits = hitsIn(text, sought);
  const [first] = hits;
  if (!first) return undefined;
  const sentences = new Map<number, Hit[]>();
  let sentence = sentenceAround(text, first.start);
  for (const hit of hits) {
    if (hit.start >= sentence.end) sentence = sentenceAround(text, hit.start);
    sentences.set(sentence.start, [...(sentences.get(sentence.start) ?? []), hit]);
  }
  const best = [...sentences.values()].reduce((a, b) => (kinds(b) > kinds(a) ? b : a));
  return cut(text, sentenceAround(text, best[0]?.start ?? 0), best);
}

/** Where the sought words stand in a title or another short text. */
export const marksIn = (text: string, sought: Sought): { start: number; end: number }[] =>
  hitsIn(text, sought).map(({ start, end }) => ({ start, end }));

type Hit = Word & { sought: string };

function hitsIn(text: string, { words, stems }: Sought): Hit[] {
  const exact = new Set(words);
  const hits: Hit[] = [];
  for (const word of wordsOf(text)) {
    if (exact.has(word.word)) hits.push({ ...word, sought: word.word });
    else {
      const stem = stems.find((begin) => word.word.startsWith(begin));
      if (stem !== undefined) hits.push({ ...word, sought: stem });
    }
  }
  return hits.length > 0 ? hits : similarHits(text, [...words, ...stems]);
}

/** Where nothing stands as it was typed, what was meant is marked. */
function similarHits(text: string, words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const word of wordsOf(text)) {
    const meant = words.find((typed) => isSimilar(typed, word.word));
    if (meant !== undefined) hits.push({ ...word, sought: meant });
  }
  return hits;
}

function isSimilar(typed: string, word: string): boolean {
  const most = slipsIn(typed.length);
  if (most === 0 || typed[0] !== word[0] || Math.abs(typed.length - word.length) > most) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  let [a, b] = [typed.length, word.length];
  while (a > start && b > start && typed[a - 1] === word[b - 1]) [a, b] = [a - 1, b - 1];
  // What is left between the common beginning and end was changed; a swap leaves two letters.
  return Math.max(a, b) - start <= Math.max(most, 2);
}

const kinds = (hits: readonly Hit[]): number => new Set(hits.map(({ sought }) => sought)).size;

const END = /[.!?…。！？]["'”’»)\]]*\s|[。！？]|\n\n/g;

function sentenceAround(text: string, at: number): { start: number; end: number } {
  let start = Math.max(0, at - 1000);
  END.lastIndex = start;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (end > at) return { start, end };
    start = end;
  }
  return { start, end: text.length };
}

/** At most `LONGEST` units of a sentence, about its first hit, cut between words. */
function cut(text: string, sentence: { start: number; end: number }, hits: readonly Hit[]): Snippet {
  let { start, end } = sentence;
  const first = hits[0]?.start ?? start;
  if (end - start > LONGEST && first - start > LONGEST / 3) start = wordStart(text, first - LONGEST / 3);
  if (end - start > LONGEST) end = wordEnd(text, start + LONGEST);
  const shown = text.slice(start, end).replace(/\s/g, ' ').trimEnd();
  return {
    text: shown,
    marks: hits
      .filter((hit) => hit.start >= start && hit.end <= start + shown.length)
      .map((hit) => ({ start: hit.start - start, end: hit.end - start })),
    isCut: { before: start > sentence.start, after: end < sentence.end },
  };
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near);
  return space >= 0 && space - near < 30 ? space + 1 : Math.round(near);
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  return space >= 0 && near - space < 30 ? space : near;
}
