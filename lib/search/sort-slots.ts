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

const FINEST = 2 ** 22 - 1; // Scores become whole numbers of two digits of 11 bits: finer than scores mean anything.
const DIGITS = 2 ** 11;

/** By score, and those alike by when they were saved: counted into place, which takes a tenth of the time of comparing. */
function byScore(
  catalogue: Catalogue,
  passed: Uint8Array,
  scores: Float32Array,
  isReversed: boolean,
): Uint32Array {
  const slots = standing(catalogue, 'saved', false).filter((slot) => passed[slot]);
  let greatest = 1;
  for (const slot of slots) greatest = Math.max(greatest, scores[slot] ?? 0);
  const keys = new Uint32Array(scores.length);
  for (const slot of slots) {
    const score = Math.round(((scores[slot] ?? 0) / greatest) * FINEST);
    keys[slot] = isReversed ? score : FINEST - score;
  }
  const byLowest = byDigit(slots, (slot) => (keys[slot] ?? 0) % DIGITS);
  return byDigit(byLowest, (slot) => Math.floor((keys[slot] ?? 0) / DIGITS));
}

/** The slots in the order of a number below `DIGITS`, those alike in the order they had. */
function byDigit(slots: Uint32Array, digitOf: (slot: number) => number): Uint32Array {
  const places = new Uint32Array(DIGITS + 1);
  for (const slot of slots) {
    const digit = digitOf(slot) + 1;
    places[digit] = (places[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit++) {
    places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  }
  const sorted = new Uint32Array(slots.length);
  for (const slot of slots) {
    const digit = digitOf(slot);
    const place = places[digit] ?? 0;
    sorted[place] = slot;
    places[digit] = place + 1;
  }
  return sorted;
}
