import type { ArticleNode } from '@/lib/article/tree';
import { liftMakes } from '@/lib/article/tree-from-dom/lift-makes';
import { treeFromDom } from '@/lib/article/tree-from-dom/tree-from-dom';

/** Blocks that were left out, as the content they would be if they stood in a text of their own. */
export function leftOutContent(elements: readonly Element[], base: string): ArticleNode[] {
  const [first] = elements;
  if (!first) return [];
  const box = first.ownerDocument.createElement('div');
  // Inside another one, parts of tables become plain blocks.
  const inner = box.appendChild(first.ownerDocument.createElement('div'));
  for (const element of elements) place(element, inner);
  return liftMakes(treeFromDom(box, base));
}

/** Items stand in a list, captions without their picture are paragraphs. */
function place(element: Element, inner: Element): void {
  const document = inner.ownerDocument;
  if (element.localName === 'li') {
    const last = inner.lastElementChild;
    const list = last?.localName === 'ul' ? last : inner.appendChild(document.createElement('ul'));
    list.append(element);
  } else if (element.localName === 'figcaption') {
    const paragraph = inner.appendChild(document.createElement('p'));
    for (const child of Array.from(element.childNodes)) paragraph.append(child);
  } else inner.append(element);
}
