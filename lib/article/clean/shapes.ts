import { isProse, type Block } from '@/lib/article/choose/blocks';

// Two paragraphs alike may be chance, and most of their kind have to belong to the article.
const LEAST_ALIKE = 3;
const LEAST_SHARE = 0.6;

/** How the article's own paragraphs are built: their tag and names, and those of what they stand in. */
export type Shapes = {
  /** Whether a block is built as the article's paragraphs are. */
  isUsual: (block: Block) => boolean;
  /** Whether that is so, and the make has names that other parts of a page hardly share. */
  isOwn: (block: Block) => boolean;
};

export function shapesOf(blocks: readonly Block[]): Shapes {
  const counts = new Map<string, { chosen: number; all: number }>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const shape = shapeOf(block.element);
    const count = counts.get(shape) ?? { chosen: 0, all: 0 };
    count.all++;
    if (block.isChosen) count.chosen++;
    counts.set(shape, count);
  }
  const isUsual = ({ element }: Block): boolean => {
    const count = counts.get(shapeOf(element));
    return count !== undefined && count.chosen >= LEAST_ALIKE && count.chosen / count.all >= LEAST_SHARE;
  };
  return {
    isUsual,
    isOwn: (block) => isProse(block) && block.element.hasAttribute('class') && isUsual(block),
  };
}

const shapeOf = (element: Element): string =>
  `${formOf(element)}<${element.parentElement ? formOf(element.parentElement) : ''}`;

/** Numbers in names count the paragraphs; they are no part of the form. */
const formOf = (element: Element): string =>
  `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
