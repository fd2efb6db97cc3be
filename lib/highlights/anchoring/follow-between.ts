/**
 * Follows blocks by those around them: where as many stand between two known ones as did before, each is the later form of the
 * one in its place, if it `mayBe`. The beginning and the end of both texts are known.
 */
export function followBetween(
  known: ReadonlyMap<number, number>,
  before: number,
  after: number,
  mayBe: (number: number, later: number) => boolean,
): [number: number, later: number][] {
  const taken = new Set(known.values());
  const fixed = [[-1, -1], ...[...known].toSorted(([a], [b]) => a - b), [before, after]] as const;
  return fixed.slice(1).flatMap(([number, later], at) => {
    const [from, to] = fixed[at] ?? [number, later];
    if (number - from !== later - to) return [];
    const between = Array.from({ length: number - from - 1 }, (_, by): [number, number] => [
      from + 1 + by,
      to + 1 + by,
    ]);
    return between.filter(([old, place]) => !taken.has(place) && mayBe(old, place));
  });
}
