import { Readability } from '@mozilla/readability';
import { BLOCK_NUMBER, type Block } from './blocks';

/** Lets Readability choose among the blocks of a copied page and marks those it counts to the article. */
export function markChosen(copy: Document, blocks: readonly Block[], title: string): void {
  const spare = copy.cloneNode(true) as Document;
  spare.title = title;
  const found = new Readability<Element>(spare, {
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  for (const element of found?.content?.querySelectorAll(`[${BLOCK_NUMBER}]`) ?? []) {
    const block = blocks[Number(element.getAttribute(BLOCK_NUMBER))];
    if (block && element.textContent?.trim()) block.isChosen = true;
  }
}
