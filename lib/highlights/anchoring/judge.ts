import type { Stretch } from '@/lib/highlights/find-in-text';
import type { Anchor } from './anchor';
import { blockAt } from './blocks';
import { alike } from './likeness';
import { keptPlace, type Kept, type Order } from './order';
import { isBeside, scoreOf, surroundings, type Evidence } from './score';
import { onWholeWords, unfolded, type Searched } from './searched';

/** Marked words and their surroundings as folded letters, and where they come from. */
export type Sought = {
  words: string;
  prefix: string;
  suffix: string;
  anchor: Anchor;
  order: Order | undefined;
};

/** A place in the text with what speaks for it. */
export type Judged = Stretch & {
  evidence: Evidence;
  score: number;
  kept: Kept | undefined;
  /** Whether what stood right before, and right after the words, still does. */
  isBeside: [before: boolean, after: boolean];
};

/** Weighs a place, given in folded letters, as the place of marked words. */
export function judge(text: Searched, place: Stretch, sought: Sought): Judged {
  const { words, prefix, suffix, anchor, order } = sought;
  const there = text.letters.slice(place.start, place.end);
  const stretch = unfolded(text, place);
  const kept = order && keptPlace(order, anchor.start, stretch.start);
  const evidence: Evidence = {
    words: alike(there, words),
    ...surroundings(text.letters, place, prefix, suffix),
    place: kept ? placeScore(kept) : hasSameBlock(text, stretch.start, anchor),
  };
  return {
    ...(there === words ? stretch : onWholeWords(text, stretch)),
    evidence,
    score: scoreOf(evidence),
    kept,
    isBeside: isBeside(text.letters, place, prefix, suffix),
  };
}

/** Without the earlier text there is what its block said, if that still stands. */
const hasSameBlock = ({ blocks }: Searched, offset: number, { blockHash }: Anchor): 1 | undefined =>
  blocks[blockAt(blocks, offset)]?.hash === blockHash ? 1 : undefined;

/** The same block is best; where that is gone, a place where no other block has to have moved. */
const placeScore = ({ isSameBlock, outOfOrder }: Kept): number =>
  isSameBlock ? 1 : outOfOrder <= 0 ? 0.5 : 0;
