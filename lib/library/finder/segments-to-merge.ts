/** How many articles a segment was made of, and how many of them it still speaks for. */
export type SegmentSize = { all: number; alive: number };

/** So many segments of a size become one of the next: a search looks into few, and an article is rewritten seldom. */
const FAN = 4;

/**
 * Which segments should become one now, by their places in the list: those of one size once they are many, or one that
 * mostly speaks of what is gone.
 */
export function segmentsToMerge(sizes: readonly SegmentSize[]): number[] {
  const hollow = sizes.findIndex(({ all, alive }) => all - alive > Math.max(1, alive));
  if (hollow >= 0) return [hollow];
  const groups = new Map<number, number[]>();
  for (const [index, { alive }] of sizes.entries()) {
    const size = alive === 0 ? 0 : Math.floor(Math.log(alive) / Math.log(FAN) + 1e-9);
    groups.set(size, [...(groups.get(size) ?? []), index]);
  }
  return [...groups.values()].find((group) => group.length >= FAN) ?? [];
}
