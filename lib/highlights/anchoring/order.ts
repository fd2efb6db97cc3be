import { blockAt, type Block } from './blocks';
import { followBetween } from './follow-between';
import { followChanged, tellingWords } from './follow-changed';
import { inOrder } from './in-order';
import type { Searched } from './searched';
import { ENOUGH_SAME, IN_PLACE } from './weights';

/** How the blocks of an earlier text stand in a later one. */
export type Order = {
  was: Searched;
  now: Searched;
  /** The number each earlier block has in the later text; without those that are gone or stand there more often or less than they did. */
  numbers: ReadonlyMap<number, number>;
  /** The same, only of blocks by which the order is told: those that say what they said, if there are enough. */
  told: ReadonlyMap<number, number>;
};

/**
 * Follows the blocks of one text into another: by what they say, where that has changed by the blocks around them and the
 * words they share.
 */
export function followBlocks(was: Searched, now: Searched): Order {
  const same = sameBlocks(was.blocks, now.blocks);
  const sizes = [was.blocks.length, now.blocks.length] as const;
  const inPlace = new Map([...same, ...followBetween(same, ...sizes, sharesWords(was, now))]);
  const changed = new Map([...inPlace, ...followChanged(was, now, inPlace)]);
  const all = new Map([...changed, ...followBetween(changed, ...sizes, () => true)]);
  const once = new Map([...same].filter(([number]) => isOnce(was.blocks, number)));
  return { was, now, numbers: all, told: byNumber(once.size >= ENOUGH_SAME ? once : all) };
}

/** What an order of blocks says of words that stood at one place in the earlier text and may now stand at another. */
export type Kept = {
  /** The block they stood in is the block they now stand in. */
  isSameBlock: boolean;
  /** How many blocks must have moved if these have not: 1 where they may as well have moved themselves. */
  outOfOrder: number;
};

/** Judges a place (`to`, in the later text) for words that stood at `from`; undefined where no block can be followed. */
export function keptPlace({ was, now, numbers, told }: Order, from: number, to: number): Kept | undefined {
  if (numbers.size === 0) return undefined;
  const [own, here] = [blockAt(was.blocks, from), blockAt(now.blocks, to)];
  const others = [...told].filter(([old]) => old !== own);
  const before = others.filter(([old, later]) => old < own && later <= here).map(([, later]) => later);
  const after = others.filter(([old, later]) => old > own && later >= here).map(([, later]) => later);
  const around = inOrder(before) + inOrder(after);
  return {
    isSameBlock: numbers.get(own) === here,
    outOfOrder: inOrder(others.map(([, later]) => later)) - around,
  };
}

const byNumber = (numbers: ReadonlyMap<number, number>) =>
  new Map([...numbers].toSorted(([a], [b]) => a - b));

/** Blocks that say what they said, as often as they did: the third of them is still the third. */
function sameBlocks(was: readonly Block[], now: readonly Block[]): Map<number, number> {
  const [before, after] = [numbersByHash(was), numbersByHash(now)];
  const numbers = new Map<number, number>();
  for (const [hash, own] of before) {
    const there = after.get(hash) ?? [];
    if (there.length === own.length)
      for (const [nth, number] of own.entries()) numbers.set(number, there[nth] ?? number);
  }
  return numbers;
}

/** Whether two blocks have enough words in common to be one that has been written anew. */
const sharesWords =
  (was: Searched, now: Searched) =>
  (number: number, later: number): boolean => {
    const [old, here] = [was.blocks[number], now.blocks[later]];
    if (!old || !here) return false;
    const [words, others] = [tellingWords(was, old), tellingWords(now, here)];
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared >= IN_PLACE * Math.min(words.size, others.size);
  };

function numbersByHash(blocks: readonly Block[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [number, { hash }] of blocks.entries())
    numbers.set(hash, [...(numbers.get(hash) ?? []), number]);
  return numbers;
}

const isOnce = (blocks: readonly Block[], number: number): boolean =>
  blocks.filter(({ hash }) => hash === blocks[number]?.hash).length === 1;
