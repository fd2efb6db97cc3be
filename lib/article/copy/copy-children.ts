import type { Copying } from './copy-page';
import { copyFrame } from './frames';
import { isStyledAway } from './hidden';
import { importWithin } from './import-within';
import { childNodesOf, findAllIn, holds, isElement, localNameOf, remove } from './native';
import { assignedTo, shadowRootOf } from './shadows';

/**
 * Copies what stands in a live element or shadow root to the end of `to`, which is empty: without what style sheets hide,
 * and with what shadow roots and frames show in the place of their hosts.
 */
export function copyChildren(from: Element | ShadowRoot, to: Element, copying: Copying): void {
  for (const node of childNodesOf(from)) {
    const twin = importWithin(node, copying);
    if (twin) to.append(twin);
  }
  // Of a page that is cut, live elements and copies do not stand in the same order.
  if (!copying.isLarge) matchAll(from, to, copying);
}

// Closed parts of an accordion are text that a click shows; inline elements are hidden with the block they stand in.
const MAY_BE_STYLED_AWAY =
  'div, section, article, aside, main, p, ul, ol, li, header, footer, nav, figure, table, form, h2, h3, h4, span';

/** Goes over live elements and their copies side by side: both hold the same elements in the same order. */
function matchAll(live: Element | ShadowRoot, twin: Element, copying: Copying): void {
  const { hiding, hasShadows } = copying;
  const frames = findAllIn(live, 'iframe');
  const twinsOfFrames = findAllIn(twin, 'iframe');
  if (hiding.asksStyles || hasShadows) {
    const selector = hasShadows ? '*' : MAY_BE_STYLED_AWAY;
    const elements = findAllIn(live, selector);
    const twins = findAllIn(twin, selector);
    let done: Element | undefined;
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at];
      if (!element || (done && holds(done, element))) continue;
      if (isStyledAway(element, hiding)) remove(twins[at]);
      else if (!hasShadows || !copyShadow(element, twins[at], copying)) continue;
      done = element;
    }
  }
  for (const [at, frame] of frames.entries()) copyFrame(frame, twinsOfFrames[at], copying);
}

/** Puts what a host or slot shows in its place; whether there was anything. */
function copyShadow(live: Element, twin: Element | undefined, copying: Copying): boolean {
  const root = shadowRootOf(live);
  const shown = localNameOf(live) === 'slot' ? assignedTo(live) : [];
  if (!twin || (!root && shown.length === 0)) return false;
  twin.replaceChildren();
  if (root) copyChildren(root, twin, copying);
  for (const node of shown) {
    const copy = importWithin(node, copying);
    if (!copy) continue;
    twin.append(copy);
    if (isElement(node) && isElement(copy)) matchAll(node, copy, copying);
  }
  return true;
}
