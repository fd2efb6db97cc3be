import { BLOCKS } from '@/lib/article/copy/kinds';

/** A piece of the copied page that holds text and no further block: a paragraph, a heading, a list item, a caption… */
export type Block = {
  element: Element;
  /** Its text, white space collapsed. */
  text: string;
  /** How many characters of the text stand in links. */
  linked: number;
  /** Readability counts it to the article. */
  isChosen: boolean;
};

/** Number of a block, written on its element so that it can be found again in what Readability returns. */
export const BLOCK_NUMBER = 'data-pq';

/** The blocks under `root` in reading order, numbered on their elements. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const walk = (element: Element, isLinked: boolean) => {
    if (!holdsBlock(element)) {
      const text = collapsed(element.textContent);
      if (!text && !element.querySelector('img')) return;
      element.setAttribute(BLOCK_NUMBER, String(blocks.length));
      blocks.push({ element, text, linked: isLinked ? text.length : linkedText(element), isChosen: false });
      return;
    }
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      walk(child, isLinked || child.localName === 'a');
    }
  };
  walk(root, false);
  return blocks;
}

export const collapsed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (BLOCKS.has(child.localName) || (child.localName === 'a' && holdsBlock(child))) return true;
  }
  return false;
}

function linkedText(element: Element): number {
  if (element.localName === 'a') return collapsed(element.textContent).length;
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += collapsed(link.textContent).length;
  return length;
}
