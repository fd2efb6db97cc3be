import type { Catalogue } from './catalogue';
import { dateOf } from './filter-catalogue';

export const ORDERS = ['relevance', 'saved', 'published', 'length', 'progress'] as const;

/** What a list is sorted by: the greatest first, unless it is turned round. */
export type Order = (typeof ORDERS)[number];

type Sorting = { order: Order; isReversed?: boolean; scores?: Float32Array };

/**
 * The slots that `passed`, in order; those alike, the one saved last first. `scores` are what relevance means; without
 * them it is the moment of saving.
 */
export function sortSlots(
  catalogue: Catalogue,
  passed: Uint8Array,
  { order, isReversed = false, scores }: Sorting,
): Uint32Array {
  if (order === 'relevance' && scores) return byScore(catalogue, passed, scores, isReversed);
  return standing(catalogue, order, isReversed).filter((slot) => passed[slot]);
}

/** All slots in one of the orders that hold for any search: sorted once, until the catalogue changes. */
function standing(catalogue: Catalogue, order: Order, isReversed: boolean): Uint32Array {
  return catalogue.remembered(`${order} ${isReversed}`, (before) => {
    const keys = new Float64Array(catalogue.length);
    for (let slot = 0; slot < keys.length; slot++) keys[slot] = keyOf(catalogue, order, slot);
    const sign = isReversed ? 1 : -1;
    const { savedAt } = catalogue;
    // Lists, unlike typed arrays, are sorted the faster the more of them is in order; what is new mostly comes first.
    const slots = Array.from({ length: keys.length - before.length }, (_, n) => keys.length - 1 - n);
    slots.push(...before);
    slots.sort((a, b) => {
      const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
      return difference === 0 ? (savedAt[b] ?? 0) - (savedAt[a] ?? 0) || b - a : sign * difference;
    });
    return Uint32Array.from(slots);
  });
}

function keyOf(catalogue: Catalogue, order: Order, slot: number): number {
  switch (order) {
    case 'published':
      return dateOf(catalogue, slot);
    case 'length':
      return catalogue.words[slot] ?? 0;
    case 'progress':
      return catalogue.progress[slot] ?? 0;
    default:
      return catalogue.savedAt[slot] ?? 0;
  }
}

const PLACES = 2 ** 21; // More articles than a library holds, and the score still has 32 bits beside it.

/** Score and place in the order of saving as one number each: numbers alone are sorted ten times as fast as by comparing. */
function byScore(
  catalogue: Catalogue,
  passed: Uint8Array,
  scores: Float32Array,
  isReversed: boolean,
): Uint32Array {
  const bySaving = standing(catalogue, 'saved', false);
  let greatest = 1;
  for (const score of scores) if (score > greatest) greatest = score;
  const fineness = (2 ** 31 / greatest) * (isReversed ? 1 : -1);
  const keys = new Float64Array(bySaving.length);
  let count = 0;
  for (let place = 0; place < bySaving.length; place++) {
    const slot = bySaving[place] ?? 0;
    if (passed[slot]) keys[count++] = Math.round((scores[slot] ?? 0) * fineness) * PLACES + place;
  }
  const sorted = keys.subarray(0, count).sort();
  const slots = new Uint32Array(count);
  for (let n = 0; n < count; n++) {
    const key = sorted[n] ?? 0;
    slots[n] = bySaving[key - Math.floor(key / PLACES) * PLACES] ?? 0;
  }
  return slots;
}
