import { describeWords } from '@/lib/highlights/anchoring/describe';
import type { Highlight } from '@/lib/highlights/highlight';

/** A highlight of the first place of some words in a text. */
export function aHighlight(text: string, words: string, parts: Partial<Highlight> = {}): Highlight {
  const start = text.indexOf(words);
  return {
    ...describeWords(text, { start, end: start + words.length }, 1),
    id: words,
    createdAt: 1,
    colour: 1,
    note: '',
    tags: [],
    ...parts,
  };
}
