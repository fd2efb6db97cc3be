/*
 * A form gives the names of its inputs priority over its own properties (`<input name="parentNode">`), so nothing of a
 * live page may be asked by plain property access. These ways in are the browser's own.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */

const native = (prototype: object, name: string, node: Node): unknown => Reflect.get(prototype, name, node);

export const firstChildOf = (node: Node) => native(Node.prototype, 'firstChild', node) as ChildNode | null;
export const nextSiblingOf = (node: Node) => native(Node.prototype, 'nextSibling', node) as ChildNode | null;
export const isElement = (node: Node): node is Element => native(Node.prototype, 'nodeType', node) === 1;
export const isText = (node: Node): node is Text => native(Node.prototype, 'nodeType', node) === 3;
export const valueOf = (node: Text) => native(Node.prototype, 'nodeValue', node) as string;
export const textContentOf = (node: Element) => native(Node.prototype, 'textContent', node) as string;
export const localNameOf = (element: Element) => native(Element.prototype, 'localName', element) as string;
export const shadowRootOf = (element: Element) =>
  native(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;
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
