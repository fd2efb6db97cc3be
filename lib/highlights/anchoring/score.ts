import type { Stretch } from '@/lib/highlights/find-in-text';
import { likeness } from './likeness';
import { APART, BESIDE, ROOM, WEIGHTS } from './weights';

/** What speaks for a place, each from 0 to 1. */
export type Evidence = {
  words: number;
  prefix: number;
  suffix: number;
  /** Undefined where there is no earlier text to compare the blocks with. */
  place: number | undefined;
};

/** How much of the surroundings still stands on either side of a stretch of letters. */
export function surroundings(
  letters: string,
  { start, end }: Stretch,
  prefix: string,
  suffix: string,
): Pick<Evidence, 'prefix' | 'suffix'> {
  return {
    prefix: letters.endsWith(prefix, start)
      ? beginsThere(prefix, start === 0)
      : APART * likeness(letters.slice(Math.max(0, start - prefix.length - ROOM), start), prefix),
    suffix: letters.startsWith(suffix, end)
      ? beginsThere(suffix, end === letters.length)
      : APART * likeness(letters.slice(end, end + suffix.length + ROOM), suffix),
  };
}

/** Whether what stood right before, and right after, a stretch of letters still does. */
export function isBeside(
  letters: string,
  { start, end }: Stretch,
  prefix: string,
  suffix: string,
): [before: boolean, after: boolean] {
  return [
    letters.endsWith(prefix.slice(-BESIDE), start) && (prefix !== '' || start === 0),
    letters.startsWith(suffix.slice(0, BESIDE), end) && (suffix !== '' || end === letters.length),
  ];
}

/** Words without surroundings stood at the text's edge: only there is nothing the same as nothing. */
const beginsThere = (context: string, isEdge: boolean): number => (context || isEdge ? 1 : 0);

/** All that speaks for a place in one number from 0 to 1. */
export function scoreOf({ words, prefix, suffix, place }: Evidence): number {
  const known = WEIGHTS.words * words + WEIGHTS.prefix * prefix + WEIGHTS.suffix * suffix;
  const most = WEIGHTS.words + WEIGHTS.prefix + WEIGHTS.suffix;
  return place === undefined ? known / most : (known + WEIGHTS.place * place) / (most + WEIGHTS.place);
}
