import type { ReadingPlace } from '@/lib/library/rows';

/** The first character of the drawn blocks of `page` that stands below a line, in CSS pixels from the window's top. */
export function placeBelow(page: Element, line: number): ReadingPlace | undefined {
  const block = blocksOf(page).find((each) => each.getBoundingClientRect().bottom > line);
  return block && { block: Number(block.dataset['block']), offset: firstBelow(stringsOf(block), line) };
}

/** How far below the window's top the character at a place stands, in CSS pixels; undefined where it is not drawn. */
export function topOf(page: Element, { block, offset }: ReadingPlace): number | undefined {
  const drawn = page.querySelector(`[data-block="${block}"]`);
  if (!drawn) return undefined;
  return boxAt(stringsOf(drawn), offset)?.top ?? drawn.getBoundingClientRect().top;
}

/** How much of the text stands above a line, in characters, from 0 to 1. */
export function shareAbove(page: Element, line: number): number {
  const lengths = blocksOf(page).map((block) => ({ block, length: block.textContent.length }));
  const all = lengths.reduce((sum, { length }) => sum + length, 0);
  const next = lengths.findIndex(({ block }) => block.getBoundingClientRect().bottom > line);
  if (next < 0 || all === 0) return 1;
  const above = lengths.slice(0, next).reduce((sum, { length }) => sum + length, 0);
  const { block } = lengths[next] ?? {};
  return (above + (block ? firstBelow(stringsOf(block), line) : 0)) / all;
}

const blocksOf = (page: Element): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-block]')];

/** A string on screen and where it begins within its block. */
type Drawn = { node: Text; start: number };

function stringsOf(block: Element): Drawn[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const strings: Drawn[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    strings.push({ node, start });
    start += node.length;
  }
  return strings;
}

/** Characters follow each other downwards, so half of those in question can be left out at each look. */
function firstBelow(strings: readonly Drawn[], line: number): number {
  const last = strings.at(-1);
  let [low, high] = [0, last ? last.start + last.node.length : 0];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((boxAt(strings, middle)?.bottom ?? Infinity) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

function boxAt(strings: readonly Drawn[], offset: number): DOMRect | undefined {
  const found = strings.findLast(({ start }) => start <= offset);
  if (!found || found.node.length === 0) return undefined;
  const range = document.createRange();
  const at = Math.min(offset - found.start, found.node.length - 1);
  range.setStart(found.node, at);
  range.setEnd(found.node, at + 1);
  return range.getBoundingClientRect();
}
