import { BLOCKS, CONTAINERS } from './kinds';

/**
 * Brings a copied page into the form every later step relies on: a block holds either blocks or text, never both; two line
 * breaks part paragraphs; an inline element never holds a block; nothing is empty.
 */
export function tidyBlocks(body: Element): void {
  for (const child of Array.from(body.children)) tidy(child);
  if (hasBlock(body) || body.textContent?.trim()) wrapLooseText(body);
}

function tidy(element: Element): void {
  for (let child = element.firstElementChild; child;) {
    const next: Element | null = child.nextElementSibling;
    tidy(child);
    child = next;
  }
  const name = element.localName;
  if (hasBlock(element)) {
    const block = BLOCKS.has(name) || name === 'a' ? element : renamed(element, 'div');
    if (CONTAINERS.has(block.localName)) wrapLooseText(block);
    else if (block.localName === 'p') wrapLooseText(renamed(block, 'div'));
  } else if (CONTAINERS.has(name) || name === 'p') splitAtDoubleBreaks(element);
  if (isEmpty(element)) element.remove();
}

const hasBlock = (element: Element): boolean => {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlock(child)) return true;
  }
  return false;
};

const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.localName) || (element.localName === 'a' && hasBlock(element));

const STAND_EMPTY = new Set(['br', 'hr', 'img', 'wbr', 'td', 'th']);

/** Shows nothing: no child, or, in a block, white space only. */
const isEmpty = (element: Element): boolean =>
  !STAND_EMPTY.has(element.localName) &&
  (!element.firstChild ||
    (!element.firstElementChild && BLOCKS.has(element.localName) && !element.textContent?.trim()));

/** One by one: as arguments of a call, a hundred thousand nodes overflow the stack. */
function moveInto(target: Element, nodes: readonly ChildNode[]): void {
  for (const node of nodes) target.append(node);
}

function renamed(element: Element, name: string): Element {
  const twin = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) twin.setAttribute(attribute, value);
  moveInto(twin, Array.from(element.childNodes));
  element.replaceWith(twin);
  return twin;
}

/** Puts every run of text and inline elements that stands beside a block into a paragraph. */
function wrapLooseText(container: Element): void {
  let run: ChildNode[] = [];
  const close = (before: ChildNode | null) => {
    if (run.some((node) => node.textContent?.trim() || holdsPicture(node))) {
      const paragraph = container.ownerDocument.createElement('p');
      container.insertBefore(paragraph, before);
      moveInto(paragraph, run);
      splitAtDoubleBreaks(paragraph);
    } else for (const node of run) node.remove();
    run = [];
  };
  for (let child = container.firstChild; child;) {
    const next: ChildNode | null = child.nextSibling;
    if (child instanceof Element && isBlock(child)) close(child);
    else run.push(child);
    child = next;
  }
  close(null);
}

const holdsPicture = (node: ChildNode): boolean =>
  node instanceof Element && (node.localName === 'img' || node.querySelector('img') !== null);

/** Two line breaks in a row are how a page without paragraphs parts them. */
function splitAtDoubleBreaks(block: Element): void {
  if (block.childElementCount < 2 || !hasDoubleBreak(block)) return;
  const runs: ChildNode[][] = [[]];
  for (const child of Array.from(block.childNodes)) {
    if (isBreak(child) && nextInk(child) && isBreak(nextInk(child))) runs.push([]);
    else runs.at(-1)?.push(child);
  }
  const paragraphs = runs
    .map((run) => withoutBlankEnds(run))
    .filter((run) => run.some((node) => node.textContent?.trim() || holdsPicture(node)))
    .map((run) => {
      const paragraph = block.ownerDocument.createElement('p');
      moveInto(paragraph, run);
      return paragraph;
    });
  if (block.localName !== 'p') block.replaceChildren();
  for (const paragraph of paragraphs) {
    if (block.localName === 'p') block.before(paragraph);
    else block.append(paragraph);
  }
  if (block.localName === 'p') block.remove();
}

function withoutBlankEnds(run: readonly ChildNode[]): ChildNode[] {
  const isInk = (node: ChildNode) => !isBreak(node) && !(node.nodeType === 3 && !node.nodeValue?.trim());
  return run.slice(run.findIndex(isInk), run.findLastIndex(isInk) + 1);
}

function hasDoubleBreak(block: Element): boolean {
  for (let child = block.firstElementChild; child; child = child.nextElementSibling) {
    if (isBreak(child) && isBreak(nextInk(child))) return true;
  }
  return false;
}

const isBreak = (node: Node | null): boolean => node instanceof Element && node.localName === 'br';

/** The next sibling that shows something. */
function nextInk(node: ChildNode): ChildNode | null {
  let next = node.nextSibling;
  while (next && next.nodeType === 3 && !next.nodeValue?.trim()) next = next.nextSibling;
  return next;
}
