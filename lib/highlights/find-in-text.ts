import { fold, type Folded } from './fold';
import type { TextSelector } from './selector';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export type Stretch = { start: number; end: number };

const END = 24; // Letters; enough of a beginning or an end to know it by.
const MOST_BETWEEN = 2; // How many times longer a stretch may be than its words, for what a page puts in between.

/**
 * Where the words of a selector stand in a text, white space aside; null if they do not. Of several places the one
 * whose surroundings are most like the selector's. Words that the text interrupts are found by both their ends.
 */
export const findInText = (text: string, words: TextSelector): Stretch | null =>
  findInFolded(fold(text), words);

/** The same in a text that is folded already, for whoever looks for many words in it. */
export function findInFolded(
  { letters, places }: Folded,
  { exact, prefix, suffix }: TextSelector,
): Stretch | null {
  const [words, before, after] = [fold(exact).letters, fold(prefix).letters, fold(suffix).letters];
  if (!words) return null;
  const whole = placesOf(words, letters).map((start) => ({ start, end: start + words.length }));
  const found = bestOf(whole.length > 0 ? whole : betweenEnds(words, letters), letters, before, after);
  return found && unfold(found, places);
}

function unfold({ start, end }: Stretch, places: readonly number[]): Stretch | null {
  const first = places[start];
  const last = places[end - 1];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

function placesOf(words: string, letters: string): number[] {
  const starts: number[] = [];
  for (let start = letters.indexOf(words); start >= 0; start = letters.indexOf(words, start + 1)) {
    starts.push(start);
  }
  return starts;
}

/** Stretches that begin and end like the words, with something in between that was left out of the article. */
function betweenEnds(words: string, letters: string): Stretch[] {
  if (words.length < 2 * END) return [];
  const [beginning, ending] = [words.slice(0, END), words.slice(-END)];
  const ends = placesOf(ending, letters).map((start) => start + END);
  return placesOf(beginning, letters).flatMap((start) => {
    const end = ends.find((place) => place >= start + words.length);
    return end !== undefined && end - start <= MOST_BETWEEN * words.length ? [{ start, end }] : [];
  });
}

function bestOf(
  stretches: readonly Stretch[],
  letters: string,
  before: string,
  after: string,
): Stretch | null {
  const likeness = ({ start, end }: Stretch) =>
    sameAtEnd(letters.slice(Math.max(0, start - before.length), start), before) +
    sameAtStart(letters.slice(end, end + after.length), after);
  return stretches.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? null;
}

function sameAtStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same;
}

function sameAtEnd(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one.at(-1 - same) === other.at(-1 - same)) same += 1;
  return same;
}
