import { oneLine } from './plain-text';
import { walkerFrom } from './unclobbered';

/** A text that stands by itself on the page, such as a byline, with the block it stands in. */
export type Line = {
  text: string;
  /** Its strings one by one, as links and spans part them. */
  parts: string[];
  block: Element;
};

/** The short texts round a headline: where byline, date and standfirst stand. */
export type Lines = { before: Line[]; after: Line[] };

const MOST_AFTER = 60;
const MOST_BEFORE = 12;
/** A text as long as this is a paragraph; after a few of them the article has begun. */
const PARAGRAPH = 140;
const PARAGRAPHS = 3;
const LONGEST = 2000;
const MOST_PARTS = 60;

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u address del ins'.split(' '),
);
const UNREAD = new Set('script style noscript template svg button select textarea nav'.split(' '));

/** The lines of the page round `headline`, in reading order, until the article's text has begun. */
export function linesAround(root: Element, headline: Element): Lines {
  return {
    before: collect(root, headline, 'previousNode', MOST_BEFORE).toReversed(),
    after: collect(root, lastInside(headline), 'nextNode', MOST_AFTER),
  };
}

function collect(root: Element, from: Node, step: 'nextNode' | 'previousNode', most: number): Line[] {
  const walker = walkerFrom(root, from, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, readable);
  const blocks: { parts: string[]; block: Element }[] = [];
  let paragraphs = 0;
  for (let node = walker[step](); node; node = walker[step]()) {
    if (!(node instanceof Text) || !node.parentElement || !node.data.trim()) continue;
    const block = blockOf(node.parentElement);
    let last = blocks.at(-1);
    if (last?.block !== block) {
      if (last && isParagraph(last.parts) && ++paragraphs >= PARAGRAPHS) break;
      if (blocks.length === most) break;
      blocks.push((last = { parts: [], block }));
    }
    if (last.parts.length < MOST_PARTS) last.parts.push(oneLine(node.data.slice(0, LONGEST)));
  }
  const ordered = step === 'nextNode' ? (parts: string[]) => parts : (parts: string[]) => parts.toReversed();
  return blocks.map(({ parts, block }) => lineOf(ordered(parts), block));
}

// Spans that sit side by side are set apart by style, not by white space.
const lineOf = (parts: string[], block: Element): Line => ({
  text: parts.join(' ').slice(0, LONGEST),
  parts: parts.filter(Boolean),
  block,
});

const isParagraph = (parts: readonly string[]): boolean =>
  parts.reduce((length, part) => length + part.length, 0) >= PARAGRAPH;

/** The nearest element that is no part of a line. Only a form can hide its parents, and a form is a block. */
function blockOf(element: Element): Element {
  let block = element;
  while (INLINE.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

function readable(node: Node): number {
  if (!(node instanceof Element) || node instanceof HTMLFormElement) return NodeFilter.FILTER_ACCEPT;
  const isHidden = node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true';
  return isHidden || UNREAD.has(node.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

function lastInside(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}
