/** How many of these numbers are left when the fewest are taken out so that none is smaller than the one before. */
export function inOrder(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    // Most texts change little: a number that goes on where the last one ended is the rule.
    const goesOn = number >= (ends.at(-1) ?? number);
    ends[goesOn ? ends.length : ends.findIndex((end) => end > number)] = number;
  }
  return ends.length;
}
