/** How fast can be read aloud; 1 is an even pace. */
export const SPEEDS = { least: 0.5, most: 3, step: 0.1 };

/** The speed one step faster or slower, no farther than to the ends. */
export function nextSpeed(speed: number, by: 1 | -1): number {
  const next = Math.min(SPEEDS.most, Math.max(SPEEDS.least, speed + by * SPEEDS.step));
  return Number(next.toFixed(2));
}
