import type { Stretch } from './find-in-text';

/** A string of a page that the reader can see, and where it stands in the page's text. */
type SeenString = { node: Text; start: number };

/** What the reader can see of a page's text, and how to get from there back into the page. */
export type PageText = {
  text: string;
  /** The place in the page of a stretch of `text`. */
  rangeOf: (start: number, end: number) => Range;
  /** The stretch of `text` that a range of the page holds; null where it holds nothing that can be seen. */
  stretchOf: (range: Range) => Stretch | null;
};

/** Reads the text of a page, without what is hidden. The page is only looked at. */
export function pageText(page: Document): PageText {
  const seen: SeenString[] = [];
  let text = '';
  for (const node of textNodes(page)) {
    seen.push({ node, start: text.length });
    text += node.data;
  }
  const put = (place: number, set: (node: Text, offset: number) => void) => {
    const holder = seen.findLast(({ start }) => start <= place);
    if (holder) set(holder.node, place - holder.start);
  };
  const rangeOf = (start: number, end: number): Range => {
    const range = page.createRange();
    put(start, (node, offset) => range.setStart(node, offset));
    // The last character decides: an end at a border would otherwise fall into the next string.
    put(end - 1, (node, offset) => range.setEnd(node, offset + 1));
    return range;
  };
  const stretchOf = (range: Range): Stretch | null => {
    const held = seen.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [held[0], held.at(-1)];
    if (!first || !last) return null;
    const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
    const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
    return start < end ? { start, end } : null;
  };
  return { text, rangeOf, stretchOf };
}

function* textNodes(page: Document): Generator<Text> {
  const visible = new Map<Element, boolean>();
  const isSeen = (element: Element): boolean => {
    const known = visible.get(element) ?? element.checkVisibility({ visibilityProperty: true });
    visible.set(element, known);
    return known;
  };
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data && node.parentElement && isSeen(node.parentElement)) yield node;
  }
}
