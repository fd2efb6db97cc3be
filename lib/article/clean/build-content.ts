import type { LeftOut } from '@/lib/article/article';
import type { Block } from '@/lib/article/choose/blocks';
import type { ArticleNode } from '@/lib/article/tree';
import { treeFromDom } from '@/lib/article/tree-from-dom/tree-from-dom';
import { frameCaptions } from './frame-captions';
import type { Verdict } from './judge-blocks';

/** Takes the blocks that are not shown out of the copied page and turns the rest into the article's tree. */
export function buildContent(
  root: Element,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  base: string,
): ArticleNode[] {
  frameCaptions(blocks, (at) => verdicts[at] === undefined);
  for (const [at, block] of blocks.entries()) if (verdicts[at] !== undefined) block.element.remove();
  return treeFromDom(root, base);
}

// The receipt is for reading: a longer text is recognised by its beginning.
const LONGEST_TEXT = 2000;
const MOST_ENTRIES = 300;

/** What was left out, neighbours of one rule together, each with the place in `text` where it would stand. */
export function receiptOf(blocks: readonly Block[], verdicts: readonly Verdict[], text: string): LeftOut[] {
  const receipt: LeftOut[] = [];
  let after = -1;
  let last: LeftOut | undefined;
  for (const [at, block] of blocks.entries()) {
    const rule = verdicts[at];
    if (rule === undefined) {
      const place = block.text ? text.indexOf(block.text, Math.max(after, 0)) : -1;
      if (place >= 0) after = place;
      last = undefined;
    } else if (rule && block.text) {
      if (last?.rule === rule) last.text = `${last.text}\n${block.text}`.slice(0, LONGEST_TEXT);
      else if (receipt.length < MOST_ENTRIES)
        receipt.push((last = { text: block.text.slice(0, LONGEST_TEXT), rule, after }));
    }
  }
  return receipt;
}
