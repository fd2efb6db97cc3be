import { isHeading, isProse, linkShare, type Block } from '@/lib/article/choose/blocks';
import { signOf } from '@/lib/article/repair/sign-of';
import { MAKE } from '@/lib/article/tree-from-dom/lift-makes';
import type { Verdict } from './judge-blocks';
import type { Layout } from './layout';

const HIGHEST = 4; // Elements looked at: those further up hold other things as well.

/**
 * Writes on each block that a reader may put back or take away how the page built it, where that tells it from the
 * article's usual paragraphs.
 */
export function markMakes(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  { core, shapes }: Layout,
): void {
  for (const [at, block] of blocks.entries()) {
    const verdict = verdicts[at];
    const isUntold = verdict === '' && !isProse(block);
    if (isUntold || (verdict === undefined && shapes.isUsual(block))) continue;
    const make = makeOf(block, core.element);
    if (make !== undefined) block.element.setAttribute(MAKE, signOf(make));
  }
}

/** Tag, role and names of the block and of what it stands in, up to the first that has a name; undefined where none has. */
function makeOf(block: Block, core: Element): string | undefined {
  const path: string[] = [];
  let isNamed = false;
  let element: Element | null = block.element;
  while (element && element !== core && path.length < HIGHEST && !isNamed) {
    const names = namesOf(element);
    path.push(`${element.localName}${names}`);
    // A heading's own name says how large it is set.
    isNamed = names !== '' && !(element === block.element && isHeading(block));
    element = element.parentElement;
  }
  return isNamed ? [...path, linkClass(block), isProse(block) ? 'long' : 'short'].join('<') : undefined;
}

/** Role, classes and id without their numbers, which count things. */
const namesOf = (element: Element): string =>
  ['role', 'class', 'id']
    .map((name) => (element.getAttribute(name) ?? '').replace(/\d+/g, '').trim())
    .filter(Boolean)
    .map((value) => `.${value}`)
    .join('');

const linkClass = (block: Block): string => {
  const share = linkShare(block);
  return share < 0.3 ? 'text' : share < 0.8 ? 'mixed' : 'links';
};
