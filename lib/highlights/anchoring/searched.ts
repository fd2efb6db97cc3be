import { fold, type Folded } from '@/lib/highlights/fold';
import type { Stretch } from '@/lib/highlights/find-in-text';
import type { TextSelector } from '@/lib/highlights/selector';
import { blocksOf, type Block } from './blocks';

/** A text made ready to be searched for many anchors: folding it takes longer than finding words in it. */
export type Searched = Folded & { text: string; blocks: Block[] };

/** Makes a text ready to be searched. */
export const searched = (text: string): Searched => ({ ...fold(text), text, blocks: blocksOf(text) });

/** The stretch of the text that a stretch of its folded letters stands for. */
export function unfolded({ places, text }: Searched, { start, end }: Stretch): Stretch {
  return { start: places[start] ?? text.length, end: (places[end - 1] ?? text.length - 1) + 1 };
}

/** The same stretch, its ends moved to where words begin and end, if they fell into the middle of one. */
export function onWholeWords({ text }: Searched, { start, end }: Stretch): Stretch {
  return { start: edge(text, start), end: edge(text, end) };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const FARTHEST = 24; // Characters; where words are not parted by spaces, nothing is moved.

/** The nearest place at or around an offset that does not part two letters. */
function edge(text: string, offset: number): number {
  for (let by = 0; by <= FARTHEST; by += 1) {
    for (const place of [offset - by, offset + by]) {
      if (!LETTER.test(text.charAt(place - 1)) || !LETTER.test(text.charAt(place))) return place;
    }
  }
  return offset;
}

/** Whether a place holds whole words: letters of one word that happen to be the end of another are not the same. */
export function isSetLikeWords(page: Searched, place: Stretch): boolean {
  const { start, end } = unfolded(page, place);
  return !cutsWord(page.text, start) && !cutsWord(page.text, end);
}

/** Whether words were marked from where one begins to where one ends; part of a word may be marked, too. */
export function isMarkedWhole({ exact, prefix, suffix }: TextSelector): boolean {
  const around = prefix + exact + suffix;
  return !cutsWord(around, prefix.length) && !cutsWord(around, prefix.length + exact.length);
}

const cutsWord = (text: string, offset: number): boolean =>
  SPACED.test(text.charAt(offset - 1)) && SPACED.test(text.charAt(offset));

// Letters of scripts that part words by spaces.
const SPACED =
  /[\p{L}\p{N}](?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/u;
