/** The words of a text, folded so that case, accents and punctuation make no difference. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export const foldedText = (text: string): string => wordsOf(text).join(' ');

/** Share of the shorter text's words that the longer one has too, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const fewer = Math.min(a.size, b.size);
  return fewer ? [...a].filter((word) => b.has(word)).length / fewer : 0;
}
