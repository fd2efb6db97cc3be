import search from 'approx-string-match';
import type { Stretch } from '@/lib/highlights/find-in-text';

const MOST_PLACES = 400; // More places of the same few letters tell nothing apart.
const WORST = 0.5; // Of the letters may be others: beyond, anything resembles anything.
const HOLD = 16; // Letters by which the surroundings are found.
const STRETCHED = 3; // How many times longer or shorter than before what stands between them may be.
const REACH = 0.5; // Of its length may be added to or taken from a place on either side.

/** Where the very words stand, as stretches of folded letters. */
export function verbatimPlaces(letters: string, words: string): Stretch[] {
  const places: Stretch[] = [];
  for (
    let start = letters.indexOf(words);
    start >= 0 && places.length < MOST_PLACES;
    start = letters.indexOf(words, start + 1)
  ) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

/** Where something like the words stands: the best place, and the best of what is left before and after it. */
export function similarPlaces(letters: string, words: string): Stretch[] {
  const best = bestPlace(letters, words, 0);
  if (!best) return [];
  const before = bestPlace(letters.slice(0, best.start), words, 0);
  const after = bestPlace(letters.slice(best.end), words, best.end);
  return [best, before, after].filter((place) => place !== undefined);
}

/** What stands between the surroundings, wherever both are found one after the other. */
export function placesBetween(letters: string, prefix: string, suffix: string, length: number): Stretch[] {
  const [before, after] = [prefix.slice(-HOLD), suffix.slice(0, HOLD)];
  if (before.length < HOLD || after.length < HOLD) return [];
  const ends = verbatimPlaces(letters, after).map(({ start }) => start);
  const isLikely = (between: number) => between <= STRETCHED * length && between >= length / STRETCHED;
  return verbatimPlaces(letters, before).flatMap(({ end: start }) =>
    ends.filter((end) => isLikely(end - start)).map((end) => ({ start, end })),
  );
}

/** A place with its ends moved to the surroundings, where these stand near: the first and last words may be the new ones. */
export function fitBetween(letters: string, place: Stretch, prefix: string, suffix: string): Stretch {
  const [before, after] = [prefix.slice(-HOLD), suffix.slice(0, HOLD)];
  const reach = Math.round(REACH * (place.end - place.start)) + HOLD;
  const start = nearest(letters, before, place.start - HOLD, reach);
  const end = nearest(letters, after, place.end, reach);
  const fitted = { start: start === undefined ? place.start : start + HOLD, end: end ?? place.end };
  return fitted.start < fitted.end ? fitted : place;
}

/** Where `sign` stands nearest to a place, if it does within reach of it. */
function nearest(letters: string, sign: string, place: number, reach: number): number | undefined {
  if (sign.length < HOLD) return undefined;
  const [before, after] = [
    letters.lastIndexOf(sign, Math.max(0, place)),
    letters.indexOf(sign, Math.max(0, place)),
  ];
  return [before, after]
    .filter((found) => found >= 0 && Math.abs(found - place) <= reach)
    .toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0];
}

function bestPlace(letters: string, words: string, from: number): Stretch | undefined {
  const [best] = search(letters, words, Math.floor(words.length * WORST));
  return best && { start: best.start + from, end: best.end + from };
}
