/** How fast a text can scroll by itself, in words a minute. */
export const PACES = { least: 40, most: 800, step: 20 };

/** The pace one step faster or slower, no farther than to the ends. */
export const nextPace = (pace: number, by: 1 | -1): number =>
  Math.min(PACES.most, Math.max(PACES.least, pace + by * PACES.step));
