import { db } from '@/lib/library/database';
import { hasPhrase } from '@/lib/search/has-phrase';
import type { Query } from '@/lib/search/query';

const BATCH = 40; // Texts in memory at once.
const QUICK = 80; // Texts that can be looked into before the next key comes.

type Check = {
  /** Articles with all the words, in the order they will be shown in. */
  slots: Uint32Array;
  phrases: Query['phrases'];
  /** 1 for slots with all words of a phrase that must not be there. */
  suspected?: Uint8Array | undefined;
  idOf: (slot: number) => string;
  isThorough: boolean;
};

/**
 * Leaves those articles in whose texts the wanted phrases stand and the unwanted do not. The index knows words but not
 * their order, so texts are read: the best ones at once, all of them when asked for.
 */
export async function checkPhrases(check: Check): Promise<{ slots: Uint32Array; unchecked: number }> {
  const { slots, phrases, suspected, idOf, isThorough } = check;
  if (phrases.length === 0) return { slots, unchecked: 0 };
  const isWanted = phrases.some(({ not }) => !not);
  const isDoubtful = (slot: number) => isWanted || suspected?.[slot] === 1;
  const kept: number[] = [];
  let read = 0;
  for (let at = 0; at < slots.length; at += BATCH) {
    const batch = [...slots.subarray(at, at + BATCH)];
    const doubtful = batch.filter(isDoubtful);
    if (!isThorough && read + doubtful.length > QUICK)
      return { slots: Uint32Array.from(kept), unchecked: slots.length - at };
    read += doubtful.length;
    const fitting = await fittingOf(doubtful, phrases, idOf);
    kept.push(...batch.filter((slot) => !isDoubtful(slot) || fitting.has(slot)));
  }
  return { slots: Uint32Array.from(kept), unchecked: 0 };
}

async function fittingOf(
  slots: readonly number[],
  phrases: Query['phrases'],
  idOf: (slot: number) => string,
): Promise<Set<number>> {
  const ids = slots.map(idOf);
  const [rows, bodies] = await Promise.all([db.articles.bulkGet(ids), db.bodies.bulkGet(ids)]);
  return new Set(
    slots.filter((_slot, index) => {
      const texts = [rows[index]?.title ?? '', rows[index]?.standfirst ?? '', bodies[index]?.text ?? ''];
      return phrases.every(({ words, not }) => hasPhrase(texts, words) !== not);
    }),
  );
}
