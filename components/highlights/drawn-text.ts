import type { Stretch } from '@/lib/highlights/find-in-text';
import { placeStrings } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';

/** A string of an article as it is drawn, and where it begins in the article's text. */
export type DrawnString = { node: Text; start: number };

// Captions and what stands in for a picture are shown, but are not part of the text.
const UNCOUNTED = 'figcaption, [data-uncounted]';

/** The strings of an article drawn by `ArticleView` somewhere in `page`, in the order of its text. */
export function drawnStrings(page: Element, content: readonly ArticleNode[]): DrawnString[] {
  const counted = placeStrings(content).strings.filter(({ value, start }) => value && start >= 0);
  const drawn: DrawnString[] = [];
  let [index, used] = [0, 0];
  for (const node of textNodes(page)) {
    const string = counted[index];
    if (!string) break;
    drawn.push({ node, start: string.start + used });
    used += node.length;
    if (used < string.value.length) continue;
    index += 1;
    used = 0;
  }
  return drawn;
}

/** The place on the page of a stretch of the text; undefined where it is not drawn. */
export function rangeOf(drawn: readonly DrawnString[], { start, end }: Stretch): Range | undefined {
  const first = drawn.find(({ node, start: from }) => from + node.length > start);
  const last = drawn.findLast(({ start: from }) => from < end);
  if (!first || !last || first.start >= end) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}

/** The stretch of the text that a range of the page holds; what it holds besides the article is left out. */
export function stretchIn(drawn: readonly DrawnString[], range: Range): Stretch | undefined {
  const held = drawn.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return undefined;
  const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
  return start < end ? { start, end } : undefined;
}

function* textNodes(page: Element): Generator<Text> {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text) || node.length === 0) continue;
    if (node.parentElement?.closest('[data-text]') && !node.parentElement.closest(UNCOUNTED)) yield node;
  }
}
