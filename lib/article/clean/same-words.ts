import { lettered } from '@/lib/article/lettered';

/** The words of a text, lower case. */
export function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(WORDS(lower)) ?? [];
}
const WORDS = lettered(String.raw`[\p{L}\p{N}]+`, 'g');

/** How much of the words of `part` stand in `whole`, from 0 to 1; texts of no words share nothing. */
export function shareOfWords(part: string, whole: string): number {
  const words = wordsIn(part);
  const all = new Set(wordsIn(whole));
  return words.length > 0 ? words.filter((word) => all.has(word)).length / words.length : 0;
}

/** Whether two texts are the same but for a word or two. */
export const isSameText = (a: string, b: string): boolean => {
  const longer = Math.max(a.length, b.length);
  return (
    longer > 0 &&
    Math.min(a.length, b.length) / longer > 0.75 &&
    shareOfWords(a, b) > 0.85 &&
    shareOfWords(b, a) > 0.85
  );
};
