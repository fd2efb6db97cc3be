import { isHeading, isProse, linkShare, type Block } from './blocks';

/** Blocks that Readability need not see, because their siblings speak for them. */
export type Thinned = { elements: Element[]; speakFor: () => void };

// Readability's time grows faster than the page; a choice is as sure with the first thousand paragraphs of a parent.
const MOST_SIBLINGS = 1000;
// A row of so many short pieces in one parent is a list of something, never text.
const LONGEST_ROW = 100;
const LEAST_LINKS = 200;

/** Leaves the bulk of very large pages away: endless rows of short pieces, and paragraphs after the first thousand. */
export function thinOut(blocks: readonly Block[]): Thinned {
  const families = familiesOf(blocks);
  const silent: { family: Block[]; rest: Block[] }[] = [];
  const elements: Element[] = [];
  for (const family of families.values()) {
    if (family.length <= LONGEST_ROW) continue;
    const isText = (block: Block) => isProse(block) || isHeading(block);
    if (family.filter(isText).length < family.length / 10) {
      for (const block of family) if (!isText(block)) elements.push(block.element);
    }
    if (family.length > MOST_SIBLINGS) {
      const rest = family.slice(MOST_SIBLINGS);
      for (const { element } of rest) elements.push(element);
      silent.push({ family: family.slice(0, MOST_SIBLINGS), rest });
    }
  }
  for (const block of blocks) if (isHeapOfLinks(block)) elements.push(block.element);
  return { elements, speakFor: () => silent.forEach(choose) };
}

function familiesOf(blocks: readonly Block[]): Map<Element | null, Block[]> {
  const families = new Map<Element | null, Block[]>();
  for (const block of blocks) {
    const parent = block.element.parentElement;
    const family = families.get(parent);
    if (family) family.push(block);
    else families.set(parent, [block]);
  }
  return families;
}

/** What was not shown to Readability goes the way of most of its siblings. */
function choose({ family, rest }: { family: Block[]; rest: Block[] }): void {
  const chosen = family.filter(({ isChosen }) => isChosen).length;
  if (chosen > family.length / 2) for (const block of rest) block.isChosen = true;
}

const isHeapOfLinks = (block: Block): boolean =>
  linkShare(block) > 0.6 && block.element.getElementsByTagName('a').length > LEAST_LINKS;
