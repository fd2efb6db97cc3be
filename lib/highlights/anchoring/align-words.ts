/** A word of a text and where it begins. */
export type PlacedWord = { word: string; start: number };

/** The words of a text. */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, start: index }));

const MOST = 600; // Words; comparing two longer blocks word for word takes too long to be worth it.

/**
 * Which word of the later text is which of the earlier one, by the longest row of words both have in the same order:
 * for each earlier word the number of the later one, or -1.
 */
export function alignWords(earlier: readonly string[], later: readonly string[]): number[] {
  const numbers = earlier.map(() => -1);
  if (earlier.length > MOST || later.length > MOST) return numbers;
  const rows = longestRows(earlier, later);
  const left = (old: number, now: number): number => rows[old]?.[now] ?? 0;
  let [old, now] = [0, 0];
  while (old < earlier.length && now < later.length) {
    if (earlier[old] === later[now] && left(old, now) === left(old + 1, now + 1) + 1) {
      numbers[old] = now;
      old += 1;
      now += 1;
    } else if (left(old + 1, now) >= left(old, now + 1)) old += 1;
    else now += 1;
  }
  return numbers;
}

/** For each pair of places, how many words both texts have in common from there on. */
function longestRows(earlier: readonly string[], later: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: earlier.length + 1 }, () => new Uint16Array(later.length + 1));
  for (let old = earlier.length - 1; old >= 0; old -= 1) {
    const [row, below] = [rows[old], rows[old + 1]];
    for (let now = later.length - 1; row && below && now >= 0; now -= 1) {
      row[now] =
        earlier[old] === later[now]
          ? (below[now + 1] ?? 0) + 1
          : Math.max(below[now] ?? 0, row[now + 1] ?? 0);
    }
  }
  return rows;
}
