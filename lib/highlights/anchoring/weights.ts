/*
 * All numbers that decide where words are placed and what is told of it, tuned on `npm run -s bench -- highlights`.
 * Wrong placement is worse than lost: a floor that is too high costs a click, one too low puts words in somebody's mouth.
 */

/** What a place scores by, each from 0 to 1; the sum is divided by the sum of the weights. */
export const WEIGHTS = {
  /** The words themselves outrank their surroundings. */
  words: 50,
  prefix: 20,
  suffix: 20,
  /** Whether it is the same block, or one in the same order. */
  place: 10,
} as const;

/** Letters from which on words are found by themselves: shorter ones stand in many places. */
export const TELLING = 24;

/** Letters from which on words that stood once and stand once are taken for the same. */
export const UNIQUE = 8;

/** By how much a place must be better than the next. */
export const MARGIN = 0.04;

/** Letters between words and surroundings that something new may take up. */
export const ROOM = 160;

/** What surroundings are worth that no longer stand right beside the words. */
export const APART = 0.9;

/** Letters right beside the words by which their surroundings are known. */
export const BESIDE = 12;

/** What one side of the surroundings must score to be recognised. */
export const NEEDS_SIDE = 0.6;

/** The score a place of other words must reach, and what the words alone must: by letters, and by whole words. */
export const REWORDED_SCORE = 0.55;
export const REWORDED_WORDS = 0.5;
export const REWORDED_SHARED = 0.3;

/** What the words must have in common where they stand right between their old surroundings: whole words, or letters. */
export const BETWEEN_SHARED = 0.25;
export const BETWEEN_ALIKE = 0.7;

/** Blocks that say what they said, from which on others need not be asked for the order. */
export const ENOUGH_SAME = 3;

/** The share of its words by which a changed block is taken for the same. */
export const SAME_BLOCK = 0.4;

/** The same of a block that stands in its place between others. */
export const IN_PLACE = 0.2;
