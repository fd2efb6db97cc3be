import type { Dictionary } from './dictionary';
import type { TermEntry } from './segment';

/** A term that may be what was meant: `distance` letters had to be changed, added, left out or swapped. */
export type SimilarTerm = { distance: number; entry: TermEntry };

/** How many slips of the finger a word of this length forgives. */
export const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Terms within `most` slips of `term`. They must begin with the same letter, which is seldom mistyped. */
export function similarTerms(dictionary: Dictionary, term: Uint8Array, most: number): SimilarTerm[] {
  const found: SimilarTerm[] = [];
  // The beginning of a letter of several bytes is enough: more letters are then looked at, none is missed.
  for (const { bytes, length, entry } of dictionary.walkFrom(term.subarray(0, 1))) {
    if (Math.abs(length - term.length) > most) continue;
    const distance = slips(term, bytes, length, most);
    if (distance > 0 && distance <= most) found.push({ distance, entry: { ...entry } });
  }
  return found;
}

const rows = [new Uint8Array(260), new Uint8Array(260), new Uint8Array(260)];

/** Optimal string alignment distance of two words, or more than `most` as soon as it must be more. */
function slips(one: Uint8Array, other: Uint8Array, length: number, most: number): number {
  let [before2, before, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= length; j++) before[j] = j;
  for (let i = 1; i <= one.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let value = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) value = Math.min(value, (before2[j - 2] ?? 0) + 1);
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    [before2, before, row] = [before, row, before2];
  }
  return before[length] ?? most + 1;
}
