import { findAllIn, rootOf } from './native';

/** Whether something of the page is drawn in a shadow root that may be looked into. */
export function hasShadows(page: Document): boolean {
  const root = rootOf(page);
  if (!root) return false;
  const named = Document.prototype.evaluate.call(page, CUSTOM, page, null, LIST, null);
  for (let at = 0; at < named.snapshotLength; at++) {
    const element = named.snapshotItem(at);
    if (element && shadowRootOf(element as Element)) return true;
  }
  // Of the plain elements, only these are ever given one.
  return [...findAllIn(root, 'main, article, section, div')].some(shadowRootOf);
}

// A selector cannot ask for a hyphen in a name; a path can, and is quicker than a loop.
const CUSTOM = '//*[contains(local-name(), "-")]';
const LIST = 7; // XPathResult.ORDERED_NODE_SNAPSHOT_TYPE

/** A form answers with its input of that name. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  return shadowRoot instanceof ShadowRoot ? shadowRoot : null;
}

/** What the host's children put into a slot of its shadow root. */
export const assignedTo = (slot: Element): Node[] => HTMLSlotElement.prototype.assignedNodes.call(slot);
