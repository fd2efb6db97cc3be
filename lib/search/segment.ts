/**
 * A finished part of the index of words, as it is stored. Terms are UTF-8, in the order of their bytes.
 * `dictionary`: blocks of `BLOCK` terms; each term as the number of bytes it shares with the one before, the number and
 * the bytes of the rest, how many articles have it, and how many bytes its postings take. A block's first term shares
 * nothing, and the place of its postings stands before it.
 * `postings`: for each term its articles in order, as the distance from the one before, and the weight as one byte.
 */
export type Segment = {
  /** Id and text revision of each article; its place in this list is its number within the segment. */
  articles: { id: string; revision: number }[];
  dictionary: Uint8Array;
  /** Where each block of the dictionary begins, in bytes. */
  blocks: Uint32Array;
  postings: Uint8Array;
};

/** Terms in a block: few enough to read through, many enough to share beginnings. */
export const BLOCK = 32;

/** One term as a dictionary has it. `start` and `length` are bytes of the postings. */
export type TermEntry = { articles: number; start: number; length: number };
