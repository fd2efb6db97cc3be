import type { Figures } from './measure.ts';

/** What a library of a size must keep to: times what an empty library or one of 100 articles takes, or milliseconds, megabytes. */
const LIMITS: Record<number, { cold: number; key: number; ready: number; save: number; memory?: number }> = {
  10_000: { cold: 1.3, key: 30, ready: 300, save: 1.5 },
  50_000: { cold: 1.5, key: 60, ready: 1000, save: 2, memory: 300 },
};

/** The lines of the table that fall short, in words. */
export function shortfalls(figures: Figures, table: readonly Figures[]): string[] {
  const limits = LIMITS[figures.articles];
  const empty = table.find(({ articles }) => articles === 0);
  const small = table.find(({ articles }) => articles === 100);
  if (!limits || !empty) return [];
  const lines: [name: string, value: number, limit: number][] = [
    ['cold to first rows, × empty', figures.coldRows / empty.coldRows, limits.cold],
    ['key to results p95, ms', figures.keyP95, limits.key],
    // An empty library has to load the page as well: what counts is how much later a full one can be searched.
    ['ready after an empty library stands, ms', figures.readyFromStart - empty.coldRows, limits.ready],
    ['memory, MB', figures.memory, limits.memory ?? Infinity],
  ];
  if (small) lines.push(['save, × at 100', figures.save / small.save, limits.save]);
  return lines
    .filter(([, value, limit]) => !(value <= limit))
    .map(([name, value, limit]) => `SHORT at ${figures.articles}: ${name}: ${value.toFixed(2)} > ${limit}`);
}
