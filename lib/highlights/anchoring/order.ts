import { blockAt, type Block } from './blocks';
import { followChanged } from './follow-changed';
import { inOrder } from './in-order';
import type { Searched } from './searched';
import { ENOUGH_SAME } from './weights';

/** How the blocks of an earlier text stand in a later one. */
export type Order = {
  was: Searched;
  now: Searched;
  /** The number each earlier block has in the later text; without those that are gone or stand there twice. */
  numbers: ReadonlyMap<number, number>;
  /** The same, only of blocks by which the order is told: those that say what they said, if there are enough. */
  told: ReadonlyMap<number, number>;
};

/** Follows the blocks of one text into another: by what they say, and where that has changed by the words they share. */
export function followBlocks(was: Searched, now: Searched): Order {
  const [once, there] = [numbersOnce(was.blocks), numbersOnce(now.blocks)];
  const numbers = new Map<number, number>();
  for (const [hash, number] of once) {
    const later = there.get(hash);
    if (later !== undefined) numbers.set(number, later);
  }
  const all = new Map([...numbers, ...followChanged(was, now, numbers)]);
  return { was, now, numbers: all, told: byNumber(numbers.size >= ENOUGH_SAME ? numbers : all) };
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

function numbersOnce(blocks: readonly Block[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [number, { hash }] of blocks.entries()) {
    if (numbers.has(hash)) repeated.add(hash);
    else numbers.set(hash, number);
  }
  for (const hash of repeated) numbers.delete(hash);
  return numbers;
}
