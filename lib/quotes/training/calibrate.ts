/** How likely a choice was held, and whether it was right. */
export type Outcome = { raw: number; right: boolean };

// Fewer outcomes than this say nothing about a probability.
const SMALLEST_GROUP = 40;

/** Pairs of raw and true probability, both rising: neighbours that fall are pooled (isotonic regression). */
export function calibrationOf(outcomes: readonly Outcome[]): [number, number][] {
  const sorted = outcomes.toSorted((a, b) => a.raw - b.raw);
  const groups: Group[] = [];
  for (let from = 0; from < sorted.length; from += SMALLEST_GROUP) {
    const part = sorted.slice(from, from + SMALLEST_GROUP);
    groups.push({
      raw: part.reduce((sum, { raw }) => sum + raw, 0),
      right: part.filter(({ right }) => right).length,
      count: part.length,
    });
    while (falls(groups.at(-2), groups.at(-1))) groups.splice(-2, 2, pooled(groups.slice(-2)));
  }
  return groups.map(({ raw, right, count }) => [round(raw / count), round((right + 0.5) / (count + 1))]);
}

type Group = { raw: number; right: number; count: number };

const falls = (one: Group | undefined, next: Group | undefined): boolean =>
  one !== undefined && next !== undefined && next.right / next.count < one.right / one.count;

const pooled = (groups: readonly Group[]): Group =>
  groups.reduce((sum, group) => ({
    raw: sum.raw + group.raw,
    right: sum.right + group.right,
    count: sum.count + group.count,
  }));

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
