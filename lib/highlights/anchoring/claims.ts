import type { Stretch } from '@/lib/highlights/find-in-text';
import { alignedPlace } from './aligned-place';
import { blockAt } from './blocks';
import { verbatimPlaces } from './candidates';
import type { Sought } from './judge';
import { isMarkedWhole, isSetLikeWords, unfolded, type Searched } from './searched';
import { UNIQUE } from './weights';

/** What the earlier text says about places that hold the very words. */
export type Claims = {
  /** The place that must be theirs. */
  sure?: Stretch;
  /** Those that may be; without places that hold the same words from elsewhere in the earlier text. */
  open: Stretch[];
};

/**
 * Compares where the words stood in the earlier text, the marked ones and all that were the same, with where they stand
 * now. A block that holds them as often as it did holds the same ones: the third of them is still the third.
 */
export function claimsOn(text: Searched, { words, anchor, order }: Sought): Claims {
  const placesIn = isMarkedWhole(anchor) ? wholePlaces : anyPlaces;
  const open = placesIn(text, words);
  if (!order) return { open };
  const { was, numbers } = order;
  const before = placesIn(was, words);
  const [only] = open;
  if (only && open.length === 1 && before.length === 1 && words.length >= UNIQUE) return { sure: only, open };
  const own = blockAt(was.blocks, anchor.start);
  const [held, holds] = [byBlock(was, before), byBlock(text, open)];
  const ownNow = holds.get(numbers.get(own) ?? -1) ?? [];
  const ownBefore = held.get(own) ?? [];
  const nth = ownBefore.findIndex((place) => unfolded(was, place).start === anchor.start);
  const [block, later] = [was.blocks[own], text.blocks[numbers.get(own) ?? -1]];
  const sure =
    ownBefore.length === ownNow.length
      ? ownNow[nth]
      : block && later && alignedPlace(was, block, anchor.start, text, later, ownNow);
  if (sure) return { sure, open };
  const taken = [...held].flatMap(([block, places]) => {
    const later = numbers.get(block);
    const now = later === undefined || later === numbers.get(own) ? [] : (holds.get(later) ?? []);
    return block !== own && now.length <= places.length ? now : [];
  });
  return { open: open.filter((place) => !taken.includes(place)) };
}

const anyPlaces = (text: Searched, words: string): Stretch[] => verbatimPlaces(text.letters, words);

const wholePlaces = (text: Searched, words: string): Stretch[] =>
  anyPlaces(text, words).filter((place) => isSetLikeWords(text, place));

function byBlock(text: Searched, places: readonly Stretch[]): Map<number, Stretch[]> {
  const held = new Map<number, Stretch[]>();
  for (const place of places) {
    const block = blockAt(text.blocks, unfolded(text, place).start);
    held.set(block, [...(held.get(block) ?? []), place]);
  }
  return held;
}
