import type { Dictionary } from './dictionary';
import type { TermEntry } from './segment';

/** A term that may be what was meant: `distance` letters had to be changed, added, left out or swapped. */
export type SimilarTerm = { distance: number; entry: TermEntry };

/** How many slips of the finger a word of this length forgives. */
export const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Terms within `most` slips of `term`. They must begin with the same letter, which is seldom mistyped. */
export function similarTerms(dictionary: Dictionary, term: Uint8Array, most: number): SimilarTerm[] {
  const found: SimilarTerm[] = [];
  const distances = new Distances(term, most);
  // The beginning of a letter of several bytes is enough: more letters are then looked at, none is missed.
  dictionary.eachFrom(term.subarray(0, 1), ({ bytes, length, shared, entry }) => {
    const distance = distances.to(bytes, length, shared);
    if (distance > 0 && distance <= most) found.push({ distance, entry: { ...entry } });
  });
  return found;
}

/**
 * Optimal string alignment distances of one word to many that come in order. Words that begin alike share their rows, and
 * once a beginning is too far away no word with it is looked at: of ten thousand words few cost more than a glance.
 */
class Distances {
  readonly #term: Uint8Array;
  readonly #most: number;
  /** One row for each byte of the other word, and the one before its first. */
  readonly #rows: Uint8Array[];
  /** How many rows hold for the word looked at last. */
  #known = 0;
  /** So many bytes of the word looked at last are too many slips already, whatever follows. */
  #dead = Infinity;

  constructor(term: Uint8Array, most: number) {
    this.#term = term;
    this.#most = most;
    this.#rows = Array.from({ length: term.length + most + 1 }, () => new Uint8Array(term.length + 1));
    for (let i = 0; i <= term.length; i++) (this.#rows[0] ?? EMPTY)[i] = i;
  }

  /** The distance to the first `length` of `bytes`, or more than `most`; `shared` of them are those of the word before. */
  to(bytes: Uint8Array, length: number, shared: number): number {
    const far = this.#most + 1;
    if (shared < this.#dead) this.#dead = Infinity;
    this.#known = Math.min(this.#known, shared);
    if (length >= this.#dead || length >= this.#rows.length) return far;
    while (this.#known < length) {
      this.#known += 1;
      if (this.#addRow(bytes, this.#known) <= this.#most) continue;
      this.#dead = this.#known;
      return far;
    }
    return this.#rows[length]?.[this.#term.length] ?? far;
  }

  /** Makes the row of the byte numbered `j`, counted from 1, and answers the least in it. */
  #addRow(bytes: Uint8Array, j: number): number {
    const term = this.#term;
    const [row = EMPTY, before = EMPTY, before2 = EMPTY] = [
      this.#rows[j],
      this.#rows[j - 1],
      this.#rows[j - 2],
    ];
    const [byte, last] = [bytes[j - 1], bytes[j - 2]];
    row[0] = j;
    let least = j;
    for (let i = 1; i <= term.length; i++) {
      const cost = term[i - 1] === byte ? 0 : 1;
      let value = Math.min((row[i - 1] ?? 0) + 1, (before[i] ?? 0) + 1, (before[i - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && term[i - 1] === last && term[i - 2] === byte;
      if (isSwap) value = Math.min(value, (before2[i - 2] ?? 0) + 1);
      row[i] = value;
      if (value < least) least = value;
    }
    return least;
  }
}

const EMPTY = new Uint8Array(0);
