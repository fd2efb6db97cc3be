/*
 * A form gives the names of its inputs priority over its own properties (`<input name="parentNode">`), so nothing of a
 * live page may be asked by plain property access. These ways in are the browser's own.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */

const native = (prototype: object, name: string, node: Node): unknown => Reflect.get(prototype, name, node);

/** Of all elements only a form can lie; asking any other one directly is ten times as fast. */
const canLie = (node: Node): boolean => node instanceof HTMLFormElement;

export const isElement = (node: Node): node is Element => canLie(node) || node.nodeType === 1;
export const textContentOf = (node: Element) =>
  canLie(node) ? (native(Node.prototype, 'textContent', node) as string) : (node.textContent ?? '');
export const localNameOf = (element: Element) =>
  canLie(element) ? (native(Element.prototype, 'localName', element) as string) : element.localName;
export const childNodesOf = (node: Node) =>
  native(Node.prototype, 'childNodes', node) as NodeListOf<ChildNode>;

export const bodyOf = (page: Document) => native(Document.prototype, 'body', page) as HTMLElement | null;
export const rootOf = (page: Document) =>
  native(Document.prototype, 'documentElement', page) as Element | null;
export const baseOf = (page: Document) => native(Node.prototype, 'baseURI', page) as string;
export const readyStateOf = (page: Document) =>
  native(Document.prototype, 'readyState', page) as DocumentReadyState;

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const closestOf = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const findIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);
export const findAllIn = (from: Element | ShadowRoot, selector: string): NodeListOf<Element> =>
  from instanceof ShadowRoot
    ? from.querySelectorAll(selector)
    : Element.prototype.querySelectorAll.call(from, selector);
export const countIn = (element: Element): number =>
  Element.prototype.getElementsByTagName.call(element, '*').length;
export const queryAll = (page: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(page, selector);
export const isShown = (element: Element): boolean => Element.prototype.checkVisibility.call(element);
export const replaceWith = (element: Element, other: Node): void =>
  Element.prototype.replaceWith.call(element, other);
export const holds = (element: Element, other: Node): boolean => Node.prototype.contains.call(element, other);
/** What a frame shows, where that is of the page's own site. */
export const innerDocumentOf = (frame: Element): Document | null =>
  Reflect.get(
    localNameOf(frame) === 'frame' ? HTMLFrameElement.prototype : HTMLIFrameElement.prototype,
    'contentDocument',
    frame,
  ) as Document | null;
export const remove = (element: Element | undefined): void => {
  if (element) Element.prototype.remove.call(element);
};
