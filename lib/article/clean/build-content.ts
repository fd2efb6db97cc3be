import type { LeftOut } from '@/lib/article/article';
import { isProse, type Block } from '@/lib/article/choose/blocks';
import type { ArticleNode } from '@/lib/article/tree';
import { liftMakes } from '@/lib/article/tree-from-dom/lift-makes';
import { treeFromDom } from '@/lib/article/tree-from-dom/tree-from-dom';
import { frameCaptions } from './frame-captions';
import type { Verdict } from './judge-blocks';
import { leftOutContent } from './left-out-content';
import { markFootnotes } from './mark-footnotes';

/** Takes the blocks that are not shown out of the copied page and turns the rest into the article's tree. */
export function buildContent(
  root: Element,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  base: string,
): ArticleNode[] {
  frameCaptions(blocks, (at) => verdicts[at] === undefined);
  for (const [at, block] of blocks.entries()) if (verdicts[at] !== undefined) block.element.remove();
  markFootnotes(root, base);
  return liftMakes(treeFromDom(root, base));
}

// The receipt is for reading: a longer text is recognised by its beginning.
const LONGEST_TEXT = 2000;
const MOST_ENTRIES = 300;
// What can be put back, in characters: more is another article, or what readers wrote under this one.
const LONGEST_CONTENT = 10_000;
const MOST_CONTENT = 200_000;

/** Stands in the receipt for running text that was never taken for a part of the article. */
const UNCHOSEN = 'unchosen';

/** What was left out, neighbours of one rule together, each with the place in `text` where it would stand. */
export function receiptOf(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  text: string,
  base: string,
): LeftOut[] {
  const entries: (LeftOut & { blocks: Block[] })[] = [];
  let after = -1;
  let isOpen = false;
  for (const [at, block] of blocks.entries()) {
    const rule = verdicts[at] === '' && isProse(block) ? UNCHOSEN : verdicts[at];
    const last = isOpen ? entries.at(-1) : undefined;
    if (rule === undefined) {
      const place = block.text ? text.indexOf(block.text, Math.max(after, 0)) : -1;
      if (place >= 0) after = place;
      isOpen = false;
    } else if (rule && last?.rule === rule) {
      if (block.text) last.text = `${last.text}\n${block.text}`.slice(0, LONGEST_TEXT);
      last.blocks.push(block);
    } else if (rule && block.text && entries.length < MOST_ENTRIES) {
      entries.push({ text: block.text.slice(0, LONGEST_TEXT), rule, after, blocks: [block] });
      isOpen = true;
    }
  }
  return withContents(entries, base);
}

function withContents(entries: readonly (LeftOut & { blocks: Block[] })[], base: string): LeftOut[] {
  let room = MOST_CONTENT;
  return entries.map(({ blocks, ...entry }) => {
    const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
    if (length > Math.min(LONGEST_CONTENT, room)) return entry;
    const content = leftOutContent(
      blocks.map(({ element }) => element),
      base,
    );
    if (content.length === 0) return entry;
    room -= length;
    return { ...entry, content };
  });
}
