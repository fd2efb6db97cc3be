import { isHeading, isProse, linkShare, pictureOf, type Block } from '@/lib/article/choose/blocks';
import { coreOf, type Area } from './area';
import { areaRule } from './area-rules';
import { BLOCK_RULES, type Place } from './block-rules';
import { markCaptions } from './captions';
import { shapesOf, type Shapes } from './shapes';
import { isSameText } from './same-words';
import type { Story } from './story';

/** Why a block is not shown: the rule's name; `''` where it was never part of the article; undefined where it is shown. */
export type Verdict = string | undefined;

// A rule that would take more than this share of the chosen text has misunderstood the page.
const MOST_TAKEN = 0.3;

/** Decides block by block what belongs to the article. */
export function judgeBlocks(blocks: readonly Block[], top: Area, story: Story): Verdict[] {
  const verdicts: Verdict[] = blocks.map(({ isChosen }) => (isChosen ? undefined : ''));
  const core = coreOf(top);
  const most = top.chosen * MOST_TAKEN;
  markCaptions(core, blocks);
  const shapes = shapesOf(blocks);
  judgeAreas(blocks, verdicts, top, core, shapes);
  judgeSingly(blocks, verdicts, story, shapes);
  withdrawGreedyRules(blocks, verdicts, most);
  dropOrphanHeadings(blocks, verdicts);
  return verdicts;
}

/** Leaves out whole boxes, and takes back what was lost inside the article's own element and just before it. */
function judgeAreas(
  blocks: readonly Block[],
  verdicts: Verdict[],
  top: Area,
  core: Area,
  shapes: Shapes,
): void {
  const most = top.chosen * MOST_TAKEN;
  const visit = (area: Area, isInCore: boolean) => {
    if (area.chosen === 0 && !isInCore) return;
    const rule = area.chosen > most ? undefined : areaRule(area, blocks);
    if (rule) {
      for (let at = area.from; at < area.to; at++) verdicts[at] = rule;
      return;
    }
    const block = blocks[area.from];
    if (
      area.areas.length === 0 &&
      isInCore &&
      block &&
      verdicts[area.from] === '' &&
      isRegained(block, shapes.isUsual(block))
    ) {
      verdicts[area.from] = undefined;
    }
    for (const inner of area.areas) visit(inner, isInCore || area === core);
  };
  visit(top, top === core);
}

const LEAST_PARAGRAPH = 60;

/** Inside the article's own element, what has the form of text was lost by mistake; loose words were not. */
function isRegained(block: Block, isUsual: boolean): boolean {
  if (block.text === '') return pictureOf(block) !== undefined;
  if (block.isCaption) return true;
  if (linkShare(block) > 0.4) return false;
  if (isUsual || isHeading(block) || block.element.closest('table, pre, dl')) return true;
  const isParagraph = block.text.length >= LEAST_PARAGRAPH && /[.!?…:;。！？”"»)]$/.test(block.text);
  if (block.element.closest('li, blockquote, p')) return block.element.localName !== 'div' || isParagraph;
  return isParagraph && block.text.length >= 2 * LEAST_PARAGRAPH;
}

const isStandfirst = ({ text }: Block, { standfirst }: Story): boolean =>
  standfirst !== undefined && isSameText(text, standfirst);

function judgeSingly(blocks: readonly Block[], verdicts: Verdict[], story: Story, { isUsual }: Shapes): void {
  const shown = blocks.map((block, at) => verdicts[at] === undefined && isProse(block));
  const first = shown.indexOf(true);
  const last = shown.lastIndexOf(true);
  const lastButOne = shown.lastIndexOf(true, last - 1);
  for (const [at, block] of blocks.entries()) {
    if (verdicts[at] !== undefined || block.text === '' || block.isCaption) continue;
    const place: Place = at <= first ? 'head' : at > lastButOne ? 'tail' : 'middle';
    verdicts[at] = BLOCK_RULES.find((rule) => rule.applies(block, story, place))?.name;
    if (isStandfirst(block, story) && at <= first && (isHeading(block) || !isUsual(block))) {
      verdicts[at] = 'standfirst';
    }
  }
}

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
    if (!block || verdicts[at] !== undefined || block.isCaption) continue;
    const level = levelOf(block);
    // At the end of the article a heading has no text; a picture alone is none either.
    if (level < 7 && below === 0) verdicts[at] = 'heading';
    else if (level < 7 || block.text !== '') below = level;
  }
}
