import type { Block } from '@/lib/article/choose/blocks';
import { pictureOf } from '@/lib/article/choose/blocks';

/** Puts captions that lack their tag into a figure with the picture before or after them; one without a picture goes. */
export function frameCaptions(blocks: readonly Block[], isShown: (at: number) => boolean): void {
  for (const [at, block] of blocks.entries()) {
    if (!block.isCaption || block.text === '' || !isShown(at) || block.element.closest('figcaption'))
      continue;
    const figure = block.element.closest('figure') ?? figureAround(blocks, at, isShown);
    if (figure) figure.append(renamed(block.element));
    else block.element.remove();
  }
}

// A caption of two lines, and its credit, may stand between.
const FARTHEST = 3;

function figureAround(
  blocks: readonly Block[],
  at: number,
  isShown: (at: number) => boolean,
): Element | undefined {
  for (let distance = 1; distance <= FARTHEST; distance++) {
    for (const near of [at - distance, at + distance]) {
      const block = blocks[near];
      if (!block || !isShown(near) || !pictureOf(block)) continue;
      return block.element.closest('figure') ?? wrapped(block.element);
    }
    if (!blocks[at - distance]?.isCaption) break;
  }
  return undefined;
}

function wrapped(element: Element): Element {
  const figure = element.ownerDocument.createElement('figure');
  element.replaceWith(figure);
  figure.append(element);
  return figure;
}

function renamed(element: Element): Element {
  const caption = element.ownerDocument.createElement('figcaption');
  caption.append(...element.childNodes);
  element.remove();
  return caption;
}
