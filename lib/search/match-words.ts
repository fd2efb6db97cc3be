import { ByteReader } from './bytes';
import type { Catalogue } from './catalogue';
import type { Dictionary } from './dictionary';
import { termsFor, type Term } from './terms-for';

/** A segment ready to be searched. */
export type OpenSegment = {
  key: number;
  dictionary: Dictionary;
  /** The catalogue's slot of each of its articles; -1 for one that is gone or has changed since. */
  slots: Int32Array;
};

/** Bytes of a segment's postings that are wanted. */
export type PostingsRange = { segment: number; start: number; length: number };
export type ReadPostings = (ranges: readonly PostingsRange[]) => Promise<Uint8Array[]>;

/** A word to be found. A `stem` also stands for all words that begin with it. */
export type WantedWord = { word: string; isStem: boolean };

/** Which articles have all words, and how well they fit. */
export type WordMatch = {
  /** How many of the words each slot has, counted until the first it has not. */
  found: Uint8Array;
  scores: Float32Array;
};

const TAGGED = 200; // As much as a word of the title that is not rare.

/** Finds the articles that have each of `words`. */
export async function matchWords(
  catalogue: Catalogue,
  segments: readonly OpenSegment[],
  words: readonly WantedWord[],
  readPostings: ReadPostings,
): Promise<WordMatch> {
  const terms = words.map((word) => termsFor(segments, word));
  const ranges = terms.flat().map(({ segment, entry }) => ({
    segment: segment.key,
    start: entry.start,
    length: entry.length,
  }));
  const postings = (await readPostings(ranges)).values();
  const match: WordMatch = {
    found: new Uint8Array(catalogue.length),
    scores: new Float32Array(catalogue.length),
  };
  const best = new Float32Array(catalogue.length);
  for (const [index, ofWord] of terms.entries()) {
    for (const term of ofWord) {
      const bytes = postings.next().value;
      if (bytes) addTerm(match, best, index, term, bytes, catalogue.count);
    }
    addTags(match, best, index, words[index], catalogue);
  }
  return match;
}

function addTerm(
  { found, scores }: WordMatch,
  best: Float32Array,
  word: number,
  { segment: { slots }, entry, factor }: Term,
  bytes: Uint8Array,
  articles: number,
): void {
  const rarity = Math.log(1 + articles / (entry.articles + 0.5)) * factor;
  const reader = new ByteReader(bytes);
  for (let n = 0, number = 0; n < entry.articles; n++) {
    number += reader.number();
    const score = reader.byte() * rarity;
    const slot = slots[number] ?? -1;
    if (slot < 0) continue;
    addHit(found, scores, best, word, slot, score);
  }
}

/** Tags change often and are few: they are looked up in the catalogue instead of being indexed anew each time. */
function addTags(
  { found, scores }: WordMatch,
  best: Float32Array,
  index: number,
  wanted: WantedWord | undefined,
  { length, tags, tagLists, names }: Catalogue,
): void {
  const word = ` ${wanted?.word ?? ''}${wanted?.isStem ? '' : ' '}`;
  const fits = tagLists.lists.map((list) => list.some((tag) => ` ${names.wordsOf(tag)} `.includes(word)));
  if (!fits.includes(true)) return;
  for (let slot = 0; slot < length; slot++) {
    if (fits[tags[slot] ?? -1]) addHit(found, scores, best, index, slot, TAGGED);
  }
}

/** Counts a hit of the word numbered `word`; of several forms of one word the best counts. */
function addHit(
  found: Uint8Array,
  scores: Float32Array,
  best: Float32Array,
  word: number,
  slot: number,
  score: number,
): void {
  if (found[slot] === word) {
    found[slot] = word + 1;
    best[slot] = score;
    scores[slot] = (scores[slot] ?? 0) + score;
  } else if (found[slot] === word + 1 && score > (best[slot] ?? 0)) {
    scores[slot] = (scores[slot] ?? 0) + score - (best[slot] ?? 0);
    best[slot] = score;
  }
}
