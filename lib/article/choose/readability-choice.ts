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
  for (const element of [...hopeless, ...elements]) element.setAttribute(HOPELESS, '');
  const spare = copy.cloneNode(true) as Document;
  for (const element of spare.querySelectorAll(`[${HOPELESS}]`)) element.remove();
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

const HOPELESS = 'data-pq-hopeless';
