import { attributeOf, childNodesOf, replaceWith } from './native';

// Others mean nothing on another element, and the parser lets names pass that cannot be set again.
const KEPT = [
  'class',
  'id',
  'role',
  'href',
  'rel',
  'itemprop',
  'itemtype',
  'lang',
  'dir',
  'data-testid',
  'data-component',
];

/** Puts an element called `name` in the place of one in `document`, with all that stands in it; forms may lie about what that is. */
export function renamed(element: Element, name: string, document: Document): Element {
  const twin = document.createElement(name);
  for (const attribute of KEPT) {
    const value = attributeOf(element, attribute);
    if (value !== null) twin.setAttribute(attribute, value);
  }
  // One by one: as arguments of a call, a hundred thousand nodes overflow the stack.
  for (const child of Array.from(childNodesOf(element))) twin.append(child);
  replaceWith(element, twin);
  return twin;
}
