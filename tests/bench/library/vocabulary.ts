import { readFileSync } from 'node:fs';

const CORPUS = new URL('../../../lib/quotes/training/corpus/docs.jsonl', import.meta.url);

/** The words of real news in order of frequency: drawn by their rank they give texts with a real vocabulary. */
export function vocabulary(): string[] {
  const counts = new Map<string, number>();
  for (const line of readFileSync(CORPUS, 'utf8').split('\n')) {
    for (const word of line.match(/\p{L}[\p{L}’-]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}
