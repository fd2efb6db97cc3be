import type { Catalogue } from './catalogue';
import { dateOf } from './filter-catalogue';

export const ORDERS = ['relevance', 'saved', 'published', 'length', 'progress'] as const;

/** What a list is sorted by: the greatest first, unless it is turned round. */
export type Order = (typeof ORDERS)[number];

/**
 * The slots that `passed`, in order; those alike, the one saved last first. `scores` are what relevance means; without
 * them it is the moment of saving.
 */
export function sortSlots(
  catalogue: Catalogue,
  passed: Uint8Array,
  { order, isReversed = false, scores }: { order: Order; isReversed?: boolean; scores?: Float32Array },
): Uint32Array {
  const slots = new Uint32Array(passed.reduce((sum, is) => sum + is, 0));
  let at = 0;
  for (let slot = 0; slot < passed.length; slot++) if (passed[slot]) slots[at++] = slot;
  const keys = new Float64Array(catalogue.length);
  const keyOf = keyFor(catalogue, order, scores);
  for (const slot of slots) keys[slot] = keyOf(slot);
  const sign = isReversed ? 1 : -1;
  const { savedAt } = catalogue;
  return slots.sort((a, b) => {
    const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
    return difference === 0 ? (savedAt[b] ?? 0) - (savedAt[a] ?? 0) || b - a : sign * difference;
  });
}

function keyFor(
  catalogue: Catalogue,
  order: Order,
  scores: Float32Array | undefined,
): (slot: number) => number {
  switch (order) {
    case 'relevance':
      return scores ? (slot) => scores[slot] ?? 0 : (slot) => catalogue.savedAt[slot] ?? 0;
    case 'saved':
      return (slot) => catalogue.savedAt[slot] ?? 0;
    case 'published':
      return (slot) => dateOf(catalogue, slot);
    case 'length':
      return (slot) => catalogue.words[slot] ?? 0;
    case 'progress':
      return (slot) => catalogue.progress[slot] ?? 0;
  }
}
