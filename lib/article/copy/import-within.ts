import type { Copying } from './copy-page';
import { childNodesOf, countIn, isElement } from './native';

/** A copy of `node` with all that stands in it, or with as much as there is room for. */
export function importWithin(node: Node, copying: Copying): Node | undefined {
  const { document, isLarge } = copying;
  if (!isLarge || !isElement(node)) return document.importNode(node, true);
  if (copying.room <= 0) return undefined;
  const size = 1 + countIn(node);
  if (size <= copying.room) {
    copying.room -= size;
    return document.importNode(node, true);
  }
  const twin = document.importNode(node);
  copying.room--;
  for (const child of childNodesOf(node)) {
    const copy = importWithin(child, copying);
    if (!copy) break;
    Node.prototype.appendChild.call(twin, copy);
  }
  return twin;
}
