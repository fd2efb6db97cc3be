import type { Block } from './blocks';

/** Characters of the blocks in that one parent which has most: an article stands together, teasers each stand alone. */
export function largestFamily(blocks: readonly Block[]): number {
  const lengths = new Map<Element | null, number>();
  let most = 0;
  for (const { element, text } of blocks) {
    const length = (lengths.get(element.parentElement) ?? 0) + text.length;
    lengths.set(element.parentElement, length);
    most = Math.max(most, length);
  }
  return most;
}
