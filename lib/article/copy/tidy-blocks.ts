import { flattenHeadings } from './flatten-headings';
import { BLOCKS, CONTAINERS } from './kinds';
import { renamed } from './renamed';
import { splitAtDoubleBreaks } from './split-at-breaks';

/**
 * Brings a copied page into the form every later step relies on: a block holds either blocks or text, never both; two line
 * breaks part paragraphs; an inline element never holds a block; no block is empty.
 */
export function tidyBlocks(body: Element): void {
  for (const element of body.querySelectorAll(EMPTY_INLINE)) element.remove();
  flattenHeadings(body);
  dropEmpty(body);
  const isBlock = tidy(body);
  if (!isBlock && body.textContent?.trim()) wrapLooseText(body);
  // Asked of the whole page at once: most have no two breaks in one block.
  for (const double of body.querySelectorAll('br + br')) splitAround(double);
}

const EMPTY_INLINE = ['span', 'a', 'b', 'i', 'em', 'strong'].map((name) => `${name}:empty`).join();
const MAY_BE_EMPTY = [...BLOCKS].filter((name) => !['body', 'td', 'th', 'hr'].includes(name)).join();
const ANY_BLOCK = [...BLOCKS].join();

/** From the end: what holds nothing but empty blocks comes before them. */
function dropEmpty(body: Element): void {
  const blocks = body.querySelectorAll(MAY_BE_EMPTY);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && !block.firstElementChild && !block.textContent?.trim()) block.remove();
  }
}

/** Whether `element` holds blocks; then what is in it is in order. */
function tidy(element: Element): boolean {
  let holdsBlocks = false;
  for (let child = element.firstElementChild; child;) {
    const next: Element | null = child.nextElementSibling;
    if (tidyChild(child)) holdsBlocks = true;
    child = next;
  }
  const mayHoldText = CONTAINERS.has(element.localName) || element.localName === 'a';
  if (holdsBlocks && mayHoldText && hasLooseText(element)) wrapLooseText(element);
  return holdsBlocks;
}

/** Whether `child` is, or has become, a block. */
function tidyChild(child: Element): boolean {
  const name = child.localName;
  const isBlock = BLOCKS.has(name);
  if ((isBlock && name !== 'p') || !child.firstElementChild || !child.querySelector(ANY_BLOCK)) {
    if (isBlock) tidy(child);
    return isBlock;
  }
  tidy(name === 'a' ? child : renamed(child, 'div', child.ownerDocument));
  return true;
}

function hasLooseText(container: Element): boolean {
  for (let child = container.firstChild; child; child = child.nextSibling) {
    if (isElement(child) ? !isBlock(child) : child.nodeValue?.trim()) return true;
  }
  return false;
}

/** Puts every run of text and inline elements that stands beside a block into a paragraph. */
function wrapLooseText(container: Element): void {
  let run: ChildNode[] = [];
  const close = (before: ChildNode | null) => {
    if (run.some(shows)) {
      const paragraph = container.ownerDocument.createElement('p');
      container.insertBefore(paragraph, before);
      // One by one: as arguments of a call, a hundred thousand nodes overflow the stack.
      for (const node of run) paragraph.append(node);
    } else for (const node of run) node.remove();
    run = [];
  };
  for (let child = container.firstChild; child;) {
    const next: ChildNode | null = child.nextSibling;
    if (isElement(child) && isBlock(child)) close(child);
    else run.push(child);
    child = next;
  }
  close(null);
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.localName) || (element.localName === 'a' && element.querySelector(ANY_BLOCK) !== null);

const shows = (node: ChildNode): boolean =>
  Boolean(node.textContent?.trim()) ||
  (isElement(node) && (node.localName === 'img' || node.querySelector('img') !== null));

function splitAround(double: Element): void {
  const block = double.parentElement;
  if (block && (block.localName === 'p' || CONTAINERS.has(block.localName))) splitAtDoubleBreaks(block);
}
