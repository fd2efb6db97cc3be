import { findInFolded } from './find-in-text';
import { fold } from './fold';
import { COLOURS, type Colour } from './highlight';
import { pageText } from './page-text';
import type { TextSelector } from './selector';

/** Words to be painted in a live page. */
export type PaintedWords = TextSelector & { colour: Colour };

/** Name under which the words of a colour are painted in a page: our own, so that no style of the page meets it. */
export const paintName = (colour: Colour): string => `pullquote-mark-${colour}`;

// Ink and grounds are ours on any page, dark or light; the lines tell the colours apart for whoever cannot see them.
const LOOKS: Record<Colour, string> = {
  1: 'background-color: #fbeeb0; text-decoration: underline 2px #a88300;',
  2: 'background-color: #cfe6f6; text-decoration: underline 2px dotted #0072b2;',
  3: 'background-color: #c9eadd; text-decoration: underline 2px dashed #00795a;',
  4: 'background-color: #f9d9c4; text-decoration: underline 2px wavy #b84f00;',
  5: 'background-color: #f1d9e8; text-decoration: underline 3px double #a3487c;',
};

/** How painted words look in a page. */
export const PAINT_STYLE = COLOURS.map(
  (colour) => `::highlight(${paintName(colour)}) { color: #1f1b16; ${LOOKS[colour]} }`,
).join('\n');

const SLICE = 20; // Milliseconds at a time; a page that is read must not be held up.

/** Paints words in a page and answers those that are not there. What was painted before is painted no more. */
export async function paintPage(page: Document, wanted: readonly PaintedWords[]): Promise<PaintedWords[]> {
  let began = performance.now();
  const { text, rangeOf } = pageText(page);
  const folded = fold(text);
  const paints = new Map(COLOURS.map((colour) => [colour, new Highlight()]));
  const missing: PaintedWords[] = [];
  for (const words of wanted) {
    if (performance.now() - began > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    const found = findInFolded(folded, words);
    if (found) paints.get(words.colour)?.add(rangeOf(found.start, found.end));
    else missing.push(words);
  }
  // All at once: while it is painted, each change of it would have the page drawn anew.
  for (const [colour, paint] of paints) CSS.highlights.set(paintName(colour), paint);
  return missing;
}
