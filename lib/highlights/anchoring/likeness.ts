import search from 'approx-string-match';

/** How much of `pattern` stands somewhere in `text`, from 0 (nothing like it) to 1 (as it is). */
export function likeness(text: string, pattern: string): number {
  if (text.includes(pattern)) return 1;
  const errors = search(text, pattern, pattern.length).reduce(
    (fewest, match) => Math.min(fewest, match.errors),
    pattern.length,
  );
  return 1 - errors / pattern.length;
}

/** How alike two strings are as wholes, from 0 to 1: the share of the longer one that need not be changed. */
export function alike(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!short) return 0;
  const [best] = search(short, long, long.length);
  const changed = best ? best.errors + short.length - (best.end - best.start) : long.length;
  return Math.max(0, 1 - changed / long.length);
}
