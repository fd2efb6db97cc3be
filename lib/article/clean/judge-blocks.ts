import { isHeading, isProse, linkShare, pictureOf, type Block } from '@/lib/article/choose/blocks';
import type { Area } from './area';
import { areaRule } from './area-rules';
import { dropBio } from './author-bio';
import { BLOCK_RULES, type Place } from './block-rules';
import { markCaptions } from './captions';
import type { Layout } from './layout';
import { regainQuestions } from './questions';
import { isSameText } from './same-words';
import type { Shapes } from './shapes';
import type { Story } from './story';

/** Why a block is not shown: the rule's name; `''` where it was never part of the article; undefined where it is shown. */
export type Verdict = string | undefined;

// A rule that would take more than this share of the chosen text has misunderstood the page.
const MOST_TAKEN = 0.3;

/** Decides block by block what belongs to the article. */
export function judgeBlocks(
  blocks: readonly Block[],
  { top, core, shapes }: Layout,
  story: Story,
): Verdict[] {
  const verdicts: Verdict[] = blocks.map(({ isChosen }) => (isChosen ? undefined : ''));
  const most = top.chosen * MOST_TAKEN;
  markCaptions(core, blocks);
  judgeAreas(blocks, verdicts, top, most);
  regain(blocks, verdicts, core, shapes, story);
  judgeSingly(blocks, verdicts, story, shapes);
  dropBio(blocks, verdicts, story);
  withdrawGreedyRules(blocks, verdicts, most);
  dropRepeated(blocks, verdicts);
  dropOrphanHeadings(blocks, verdicts);
  return verdicts;
}

/** Leaves out whole boxes. */
function judgeAreas(blocks: readonly Block[], verdicts: Verdict[], area: Area, most: number): void {
  const rule = area.chosen > most ? undefined : areaRule(area, blocks);
  if (rule) for (let at = area.from; at < area.to; at++) verdicts[at] = rule;
  else for (const inner of area.areas) judgeAreas(blocks, verdicts, inner, most);
}

/** Takes back what was lost: inside the article's own element, between its title and its text, and of the same make. */
function regain(
  blocks: readonly Block[],
  verdicts: Verdict[],
  core: Area,
  shapes: Shapes,
  story: Story,
): void {
  const first = verdicts.findIndex((verdict, at) => verdict === undefined && isProseAt(blocks, at));
  const title = blocks.findLastIndex(
    (block, at) => at < first && isHeading(block) && isSameText(block.text, story.title),
  );
  for (const [at, block] of blocks.entries()) {
    if (verdicts[at] !== '') continue;
    const isInCore = at >= core.from && at < core.to;
    const isLead = title >= 0 && at > title && at < first && isParagraph(block);
    if (isInCore ? isRegained(block, shapes.isUsual(block)) : isLead || shapes.isOwn(block))
      verdicts[at] = undefined;
  }
  if (first >= 0) regainQuestions(blocks, verdicts, first);
  regainPictures(blocks, verdicts);
}

/** A picture goes with its caption: it has no text by which it could be chosen. */
function regainPictures(blocks: readonly Block[], verdicts: Verdict[]): void {
  const figures = new Set(
    blocks.flatMap(({ element, isCaption, text }, at) =>
      isCaption && text !== '' && verdicts[at] === undefined ? [element.closest('figure')] : [],
    ),
  );
  for (const [at, block] of blocks.entries()) {
    const figure = verdicts[at] === '' && block.text === '' ? block.element.closest('figure') : null;
    if (figure && figures.has(figure)) verdicts[at] = undefined;
  }
}

const LEAST_PARAGRAPH = 60;

const isParagraph = (block: Block): boolean =>
  block.text.length >= LEAST_PARAGRAPH && linkShare(block) < 0.3 && /[.!?…:;。！？”"»)]$/.test(block.text);

/** Inside the article's own element, what has the form of text was lost by mistake; loose words were not. */
function isRegained(block: Block, isUsual: boolean): boolean {
  if (block.text === '') return pictureOf(block) !== undefined;
  if (block.isCaption || block.element.closest('td, th')) return true;
  if (linkShare(block) > 0.4) return false;
  if (isUsual || isHeading(block) || block.element.closest('table, pre, dl')) return true;
  if (block.element.closest('li, blockquote, p'))
    return block.element.localName !== 'div' || isParagraph(block);
  return isParagraph(block) && block.text.length >= 2 * LEAST_PARAGRAPH;
}

function isProseAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return block !== undefined && isProse(block) && !isHeading(block);
}

function judgeSingly(blocks: readonly Block[], verdicts: Verdict[], story: Story, { isUsual }: Shapes): void {
  const shown = blocks.map((_, at) => verdicts[at] === undefined && isProseAt(blocks, at));
  const first = shown.indexOf(true);
  const lastButOne = shown.lastIndexOf(true, shown.lastIndexOf(true) - 1);
  for (const [at, block] of blocks.entries()) {
    if (verdicts[at] !== undefined || block.text === '' || block.isCaption) continue;
    const place: Place = at <= first ? 'head' : at > lastButOne ? 'tail' : 'middle';
    verdicts[at] = BLOCK_RULES.find((rule) => rule.applies(block, story, place))?.name;
    if (isStandfirst(block, story) && at <= first && !isUsual(block)) verdicts[at] = 'standfirst';
  }
}

const isStandfirst = ({ text }: Block, { standfirst }: Story): boolean =>
  standfirst !== undefined && isSameText(text, standfirst);

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

/**
 * A paragraph that stands on the page twice, for two widths of screen or as its own teaser, is read once. In quotations, lists
 * and tables a repeat is meant.
 */
function dropRepeated(blocks: readonly Block[], verdicts: Verdict[]): void {
  const seen = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (verdicts[at] !== undefined || !isProse(block)) continue;
    if (seen.has(block.text) && !block.element.closest('blockquote, li, td')) verdicts[at] = 'repeated';
    seen.add(block.text);
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
