/*
 * A form gives the names of its inputs priority over its own properties (`<input name="parentNode">`), so nothing of a
 * live page may be asked by plain property access. These ways in are the browser's own.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */

const native = (prototype: object, name: string, node: Node): unknown => Reflect.get(prototype, name, node);

/** Of all elements only a form can lie; asking any other one directly is ten times as fast. */
const canLie = (node: Node): boolean => node instanceof HTMLFormElement;

export const firstChildOf = (node: Node) =>
  canLie(node) ? (native(Node.prototype, 'firstChild', node) as ChildNode | null) : node.firstChild;
export const nextSiblingOf = (node: Node) =>
  canLie(node) ? (native(Node.prototype, 'nextSibling', node) as ChildNode | null) : node.nextSibling;
export const isElement = (node: Node): node is Element => canLie(node) || node.nodeType === 1;
export const isText = (node: Node): node is Text => !canLie(node) && node.nodeType === 3;
export const valueOf = (node: Text) => node.nodeValue ?? '';
export const textContentOf = (node: Element) =>
  canLie(node) ? (native(Node.prototype, 'textContent', node) as string) : (node.textContent ?? '');
export const localNameOf = (element: Element) =>
  canLie(element) ? (native(Element.prototype, 'localName', element) as string) : element.localName;
export const shadowRootOf = (element: Element) => (canLie(element) ? null : element.shadowRoot);
export const bodyOf = (page: Document) => native(Document.prototype, 'body', page) as HTMLElement | null;
export const rootOf = (page: Document) =>
  native(Document.prototype, 'documentElement', page) as Element | null;
export const baseOf = (page: Document) => native(Node.prototype, 'baseURI', page) as string;
export const readyStateOf = (page: Document) =>
  native(Document.prototype, 'readyState', page) as DocumentReadyState;

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const attributeNamesOf = (element: Element): string[] =>
  Element.prototype.getAttributeNames.call(element);
export const queryAll = (page: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(page, selector);
export const isShown = (element: Element): boolean => Element.prototype.checkVisibility.call(element);
