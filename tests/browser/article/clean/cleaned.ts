import { blocksOf, type Block } from '@/lib/article/choose/blocks';
import { areasOf, countChosen, type Area } from '@/lib/article/clean/area';
import { pageOf } from '@/tests/browser/article/pages';

/** Blocks and areas of a page, all chosen but those in an element of the class `unchosen`. */
export function measured(body: string): { root: Element; blocks: Block[]; top: Area } {
  const root = pageOf(body).body;
  const blocks = blocksOf(root);
  for (const block of blocks) block.isChosen = block.element.closest('.unchosen') === null;
  return { root, blocks, top: countChosen(areasOf(root, blocks), blocks) };
}

/** The innermost area of the element with the id `it`. */
export function areaOf(top: Area): Area {
  const all = (area: Area): Area[] => [area, ...area.areas.flatMap(all)];
  const found = all(top).find(({ element }) => element.id === 'it');
  if (!found) throw new Error('no #it');
  return found;
}
