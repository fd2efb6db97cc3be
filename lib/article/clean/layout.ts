import type { Block } from '@/lib/article/choose/blocks';
import { coreOf, countChosen, type Area } from './area';
import { shapesOf, type Shapes } from './shapes';

/** How what was chosen lies on the page. */
export type Layout = {
  /** The whole page. */
  top: Area;
  /** The innermost area that holds nearly all that was chosen. */
  core: Area;
  shapes: Shapes;
  /** Readability's choice was given up for another. */
  isSecondChoice: boolean;
};

export function layoutOf(top: Area, blocks: readonly Block[], isSecondChoice: boolean): Layout {
  countChosen(top, blocks);
  return { top, core: coreOf(top), shapes: shapesOf(blocks), isSecondChoice };
}
