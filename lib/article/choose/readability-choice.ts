import { Readability } from '@mozilla/readability';
import { BLOCK_NUMBER, type Block } from './blocks';
import { thinOut } from './thin-out';

/**
 * Lets Readability choose among the blocks of a copied page and marks those it counts to the article. What is `hopeless`
 * is kept from it: it can only lead it astray, and costs time.
 */
export function markChosen(
  copy: Document,
  blocks: readonly Block[],
  title: string,
  hopeless: readonly Element[] = [],
): void {
  const { elements, speakFor } = thinOut(blocks);
  const spare = cloneWithout(copy, [...hopeless, ...elements]);
  spare.title = title;
  const found = new Readability<Element>(spare, {
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  for (const element of found?.content?.querySelectorAll(`[${BLOCK_NUMBER}]`) ?? []) {
    const block = blocks[Number(element.getAttribute(BLOCK_NUMBER))];
    if (block && element.textContent?.trim()) block.isChosen = true;
  }
  speakFor();
}

/** They are taken out for the time of the cloning: to clone them and look for them in the clone takes several times as long. */
function cloneWithout(copy: Document, elements: readonly Element[]): Document {
  const places = elements.map((element) => {
    const { parentNode, nextSibling } = element;
    element.remove();
    return { element, parentNode, nextSibling };
  });
  const clone = copy.cloneNode(true) as Document;
  for (const { element, parentNode, nextSibling } of places.toReversed())
    parentNode?.insertBefore(element, nextSibling);
  return clone;
}
