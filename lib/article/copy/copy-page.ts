import { embedLink } from './embed-link';
import { hiddenBy, type IsHidden } from './hidden';
import { BLOCKS, EMBEDS, LEFT_OUT } from './kinds';
import {
  attributeNamesOf,
  attributeOf,
  baseOf,
  bodyOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  queryAll,
  rootOf,
  shadowRootOf,
  valueOf,
} from './native';
import { pictureIn } from './picture';
import { tidyBlocks } from './tidy-blocks';

/** The readable part of a page in a document of its own, which may be taken apart freely. */
export type PageCopy = {
  document: Document;
  body: HTMLElement;
  /** What its relative addresses are relative to. */
  base: string;
  /** The page was larger than what can be read without holding it up; the copy ends where the limit was met. */
  isCut: boolean;
};

// Beyond these, reading would freeze the page for seconds; no article of the collections comes near them.
const MOST_NODES = 250_000;
const MOST_TEXT = 1_500_000;
// Deeper elements are put into the last level: later steps are recursive.
const DEEPEST = 300;

const KEPT_ATTRIBUTES = new Set([
  'class',
  'id',
  'role',
  'href',
  'rel',
  'itemprop',
  'itemtype',
  'lang',
  'dir',
  'colspan',
  'rowspan',
  'start',
  'datetime',
  'aria-label',
  'data-testid',
  'data-component',
]);

/**
 * Copies what a reader of the page could read: without code, controls and hidden parts, with shadow roots flattened,
 * lazy pictures resolved, forms turned into plain blocks and loose text put into paragraphs. One pass; the page itself is only looked at.
 */
export function copyPage(page: Document): PageCopy {
  const copy = emptyCopy(page);
  const state: Copying = {
    document: copy,
    base: baseOf(page),
    isHidden: hiddenBy(page),
    nodes: 0,
    text: 0,
  };
  for (const body of bodiesOf(page)) copyChildren(body, copy.body, state, 0);
  tidyBlocks(copy.body);
  return { document: copy, body: copy.body, base: state.base, isCut: isFull(state) };
}

/** What the copying knows and counts. */
export type Copying = { document: Document; base: string; isHidden: IsHidden; nodes: number; text: number };

const isFull = ({ nodes, text }: Copying) => nodes >= MOST_NODES || text >= MOST_TEXT;

function emptyCopy(page: Document): Document {
  const copy = document.implementation.createHTMLDocument();
  const lang = attributeOf(rootOf(page) ?? copy.documentElement, 'lang');
  if (lang) copy.documentElement.lang = lang;
  return copy;
}

/** The page's body; of a page made of frames, the bodies of those that may be looked into. */
function bodiesOf(page: Document): Element[] {
  const body = bodyOf(page);
  if (body && localNameOf(body) !== 'frameset') return [body];
  return [...queryAll(page, 'frame')].flatMap((frame) => {
    const inner = Reflect.get(HTMLFrameElement.prototype, 'contentDocument', frame) as Document | null;
    return inner ? bodiesOf(inner) : [];
  });
}

function copyChildren(from: Node, to: Element, state: Copying, depth: number): void {
  for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
    if (isFull(state)) return;
    state.nodes++;
    copyNode(child, to, state, depth);
  }
}

function copyNode(node: Node, to: Element, state: Copying, depth: number): void {
  if (isText(node)) copyText(node, to, state);
  else if (isElement(node)) copyElement(node, to, state, depth);
}

function copyText(node: Text, to: Element, state: Copying): void {
  const text = valueOf(node);
  state.text += text.length;
  to.append(text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text);
}

function copyElement(element: Element, to: Element, state: Copying, depth: number): void {
  const name = localNameOf(element);
  if (LEFT_OUT.has(name) || state.isHidden(element, name)) return;
  if (name === 'img' || name === 'picture' || name === 'noscript' || name === 'amp-img') {
    const picture = pictureIn(element, name, to, state);
    if (picture) to.append(picture);
    return;
  }
  if (EMBEDS.has(name)) {
    const link = embedLink(element, name, state);
    if (link) to.append(link);
    return;
  }
  // A button inside a heading is what opens its section; elsewhere it is no text.
  if (name === 'button' && !to.closest('h1, h2, h3, h4, h5, h6, dt')) return;
  const isPlain = depth > DEEPEST || (name === 'span' && !element.hasAttributes());
  const twin = isPlain ? to : to.appendChild(twinOf(element, name, state.document));
  const shown = name === 'slot' ? assignedTo(element) : [];
  if (shown.length > 0) for (const node of shown) copyNode(node, twin, state, depth + 1);
  else copyChildren(shadowRootOf(element) ?? element, twin, state, depth + 1);
}

/** What the host's children put into a slot of its shadow root. */
const assignedTo = (slot: Element): Node[] => HTMLSlotElement.prototype.assignedNodes.call(slot);

function twinOf(element: Element, name: string, document: Document): Element {
  const twin = document.createElement(twinName(name));
  for (const attribute of attributeNamesOf(element)) {
    if (KEPT_ATTRIBUTES.has(attribute)) twin.setAttribute(attribute, attributeOf(element, attribute) ?? '');
  }
  return twin;
}

/** Elements with a will of their own become plain ones; unknown ones are inline until a block is found in them. */
function twinName(name: string): string {
  if (name === 'form' || name === 'details' || name === 'fieldset' || name === 'search') return 'div';
  if (name === 'summary' || name === 'legend') return 'p';
  if (BLOCKS.has(name)) return name;
  return INLINE.test(name) ? name : 'span';
}

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rb|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|button)$/;
