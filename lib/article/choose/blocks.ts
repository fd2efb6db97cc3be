import { BLOCKS } from '@/lib/article/copy/kinds';
import { sideOf } from '@/lib/article/tree-from-dom/picture';
import { lettered } from '@/lib/article/lettered';

/** A piece of the copied page that holds text and no further block: a paragraph, a heading, a list item, a caption… */
export type Block = {
  element: Element;
  /** Its text, white space collapsed. */
  text: string;
  /** How many characters of the text stand in links. */
  linked: number;
  /** Readability counts it to the article. */
  isChosen: boolean;
  /** It is the caption of a picture: shown with it, not part of the text. */
  isCaption: boolean;
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
      blocks.push({
        element,
        text,
        linked: isLinked ? text.length : linkedText(element),
        isChosen: false,
        isCaption: element.closest('figcaption') !== null,
      });
      return;
    }
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      walk(child, isLinked || (child.localName === 'a' && leadsAway(child)));
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

/** A link to another part of the same text is part of it: a note, an entry of its contents. */
const leadsAway = (link: Element): boolean => !/^#./.test(link.getAttribute('href') ?? '');

function linkedText(element: Element): number {
  if (element.localName === 'a') return leadsAway(element) ? collapsed(element.textContent).length : 0;
  let length = 0;
  if (!element.firstElementChild) return length;
  for (const link of element.getElementsByTagName('a')) {
    if (leadsAway(link)) length += collapsed(link.textContent).length;
  }
  return length;
}

/** The picture among the block's content, if there is one worth showing. */
export function pictureOf({ element }: Block): Element | undefined {
  const images = element.localName === 'img' ? [element] : Array.from(element.getElementsByTagName('img'));
  return images.find(
    (image) => !sideOf(image, 'height') || (sideOf(image, 'width') ?? LEAST_WIDTH) >= LEAST_WIDTH,
  );
}

// Smaller ones are faces, flags and buttons.
const LEAST_WIDTH = 120;

export const isHeading = ({ element }: Block): boolean => /^h[1-6]$/.test(element.localName);

/** Share of the text that stands in links, from 0 to 1. */
export const linkShare = ({ text, linked }: Block): number => (text.length > 0 ? linked / text.length : 0);

// Two short sentences. Labels, prompts and captions without one are shorter.
const LEAST_PROSE = 80;

/** Running text: long enough, and hardly linked. */
export const isProse = (block: Block): boolean =>
  !block.isCaption &&
  block.text.length >= (UNSPACED(block.text).test(block.text) ? LEAST_PROSE / 2 : LEAST_PROSE) &&
  linkShare(block) < 0.3;

const UNSPACED = lettered(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}`);
