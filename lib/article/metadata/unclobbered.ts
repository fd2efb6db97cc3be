/*
 * A form gives its inputs' names priority over its own methods and parents (`<input name="closest">`), a document those
 * of its pictures and forms. These ways into a page cannot be hidden by its markup.
 */

/** The page's root element. */
export const rootOf = (page: Document): Element => Reflect.get(Document.prototype, 'documentElement', page);

export const addressOf = (page: Document): string => Reflect.get(Document.prototype, 'URL', page);

export const baseOf = (page: Document): string => Reflect.get(Node.prototype, 'baseURI', page);

/** Elements under `root`, which is no form; forms themselves are never among them. */
export const queryAll = (root: Element, selector: string, most = Infinity): Element[] => {
  const found: Element[] = [];
  // The selector stands alone: `:not(form)` around it would keep the browser from its quick ways.
  for (const element of root.querySelectorAll(selector)) {
    if (found.length >= most) break;
    if (!(element instanceof HTMLFormElement)) found.push(element);
  }
  return found;
};

export const query = (root: Element, selector: string): Element | undefined => {
  const first = root.querySelector(selector);
  return first instanceof HTMLFormElement ? queryAll(root, selector, 1)[0] : (first ?? undefined);
};

export const closest = (element: Element, selector: string): Element | undefined =>
  Element.prototype.closest.call(element, selector) ?? undefined;

/** Walks all of `root` in reading order, beginning at `from`. */
export function walkerFrom(
  root: Element,
  from: Node,
  what: number,
  filter?: (node: Node) => number,
): TreeWalker {
  const walker = Document.prototype.createTreeWalker.call(document, root, what, filter ?? null);
  walker.currentNode = from;
  return walker;
}
