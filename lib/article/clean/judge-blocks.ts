import type { Block } from '@/lib/article/choose/blocks';
import { coreOf, type Area } from './area';
import { areaRule } from './area-rules';
import { BLOCK_RULES } from './block-rules';
import type { Story } from './story';

/** Why a block is not shown: the rule's name; `''` where it was never part of the article; undefined where it is shown. */
export type Verdict = string | undefined;

// A rule that would take more than this share of the chosen text has misunderstood the page.
const MOST_TAKEN = 0.3;

/** Decides block by block what belongs to the article. */
export function judgeBlocks(blocks: readonly Block[], top: Area, story: Story): Verdict[] {
  const core = coreOf(top);
  const verdicts: Verdict[] = blocks.map(({ isChosen }) => (isChosen ? undefined : ''));
  const most = top.chosen * MOST_TAKEN;
  const visit = (area: Area, isInCore: boolean) => {
    if (area.chosen === 0 && !isInCore) return;
    const rule = area.chosen > most ? undefined : areaRule(area, blocks);
    if (rule) {
      for (let at = area.from; at < area.to; at++) verdicts[at] = rule;
      return;
    }
    if (area.areas.length === 0 && isInCore && isRegained(area, blocks)) verdicts[area.from] = undefined;
    for (const inner of area.areas) visit(inner, isInCore || area === core);
  };
  visit(top, top === core);
  judgeSingly(blocks, verdicts, story);
  withdrawGreedyRules(blocks, verdicts, most);
  dropOrphanHeadings(blocks, verdicts);
  return verdicts;
}

const linkShare = ({ text, linked }: Block): number => (text.length > 0 ? linked / text.length : 0);

/** Inside the article's own element, what is no box and not mostly links was lost by mistake. */
function isRegained(area: Area, blocks: readonly Block[]): boolean {
  const block = blocks[area.from];
  return block !== undefined && (block.text === '' ? showsPicture(block) : linkShare(block) < 0.4);
}

// Smaller ones are faces, flags and buttons.
const LEAST_WIDTH = 120;

const showsPicture = ({ element }: Block): boolean =>
  Array.from(element.localName === 'img' ? [element] : element.getElementsByTagName('img')).some(
    (image) => Number(image.getAttribute('width') ?? LEAST_WIDTH) >= LEAST_WIDTH,
  );

function judgeSingly(blocks: readonly Block[], verdicts: Verdict[], story: Story): void {
  let isHead = true;
  for (const [at, block] of blocks.entries()) {
    if (verdicts[at] !== undefined || block.text === '' || isCaption(block)) continue;
    verdicts[at] = BLOCK_RULES.find((rule) => rule.applies(block, story, isHead))?.name;
    if (verdicts[at] === undefined && isProse(block)) isHead = false;
  }
}

const isCaption = ({ element }: Block): boolean => element.closest('figcaption') !== null;
const isProse = (block: Block): boolean => block.text.length > 80 && linkShare(block) < 0.3;

function withdrawGreedyRules(blocks: readonly Block[], verdicts: Verdict[], most: number): void {
  const taken = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    const rule = verdicts[at];
    if (rule && block.isChosen && isProse(block)) taken.set(rule, (taken.get(rule) ?? 0) + block.text.length);
  }
  for (const [at, block] of blocks.entries()) {
    const rule = verdicts[at];
    if (rule && block.isChosen && (taken.get(rule) ?? 0) > most) verdicts[at] = undefined;
  }
}

const levelOf = ({ element }: Block): number => Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 7);

/** A heading over nothing heads nothing any more. */
function dropOrphanHeadings(blocks: readonly Block[], verdicts: Verdict[]): void {
  let below = 0;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block || verdicts[at] !== undefined) continue;
    const level = levelOf(block);
    // Two headings of one level in a row: the first has no text. At the end of the article there is none either.
    if (level < 7 && (below === 0 || level === below)) verdicts[at] = 'heading';
    else below = level;
  }
}
