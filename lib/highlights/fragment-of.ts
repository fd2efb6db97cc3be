import {
  generateFragmentFromRange,
  setTimeout,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { processTextFragmentDirective, type TextFragment } from 'text-fragments-polyfill/text-fragment-utils';

/**
 * The text fragment that means the words of `range`, which lies in the global `document`, and no others there; undefined
 * where there is none. What was made is resolved again and must give exactly these words back.
 */
export function fragmentOf(range: Range): TextFragment | undefined {
  const words = range.toString().replace(/\s+/g, ' ').trim();
  if (!HAS_LETTERS.test(words)) return undefined;
  setTimeout(PATIENCE);
  const { fragment: made } = generateFragmentFromRange(range.cloneRange());
  if (!made) return undefined;
  // Words in full come back without capitals and accents, which not every browser forgives.
  const fragment = made.textEnd ? made : { ...made, textStart: words };
  const [place, other] = processTextFragmentDirective(fragment);
  return place && !other && isSamePlace(place, range) ? fragment : undefined;
}

const HAS_LETTERS = /[\p{L}\p{N}]/u;

const PATIENCE = 2000; // Milliseconds; the words of one quotation take a hundredth of it.

/** White space and marks at the borders do not count: a fragment begins and ends with a word. */
function isSamePlace(place: Range, wanted: Range): boolean {
  const before = between(place, wanted, 'start');
  const after = between(place, wanted, 'end');
  return ![before, after].some((text) => HAS_LETTERS.test(text));
}

/** The text between the borders of two ranges, whichever of the two comes first. */
function between(one: Range, other: Range, border: 'start' | 'end'): string {
  const range = document.createRange();
  const [a, b] = [one, other].map((each) => each.cloneRange());
  if (!a || !b) return '';
  a.collapse(border === 'start');
  b.collapse(border === 'start');
  const isBefore = a.compareBoundaryPoints(Range.START_TO_START, b) <= 0;
  const [first, last] = isBefore ? [a, b] : [b, a];
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.startContainer, last.startOffset);
  return range.toString();
}
