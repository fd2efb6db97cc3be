/** The share of the longer of two texts' words that the other has in the same order, from 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  let row = Array.from({ length: theirs.length + 1 }, () => 0);
  for (const word of ours) {
    const next = [0];
    for (const [index, their] of theirs.entries()) {
      next.push(word === their ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(1, ours.length, theirs.length);
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });
const MOST = 400; // Words; longer texts are told apart by their first pages.

const wordsOf = (text: string): string[] =>
  [...SEGMENTER.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .slice(0, MOST)
    .map(({ segment }) => segment);
