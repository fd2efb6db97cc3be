import { isHeading, isProse, linkShare, type Block } from '@/lib/article/choose/blocks';
import type { Verdict } from './judge-blocks';

// A single question over a paragraph is as often an invitation to write or to subscribe.
const LEAST_QUESTIONS = 2;
// A lost part that no rule speaks against.
const LOST: Verdict = '';

/** Takes back questions with their answers that Readability lost: they often stand in an element of their own after the text. */
export function regainQuestions(blocks: readonly Block[], verdicts: Verdict[], from: number): void {
  const answered: number[][] = [];
  for (let at = Math.max(0, from); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || !isQuestion(block) || (verdicts[at] !== LOST && verdicts[at] !== undefined)) continue;
    const answer = answerTo(at, blocks, verdicts);
    if (answer.length > 0) answered.push([at, ...answer]);
  }
  if (answered.length < LEAST_QUESTIONS) return;
  for (const at of answered.flat()) verdicts[at] = undefined;
}

/** The blocks that follow up to the next heading, if one of them is running text. */
function answerTo(question: number, blocks: readonly Block[], verdicts: readonly Verdict[]): number[] {
  const answer: number[] = [];
  for (let at = question + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || isHeading(block) || verdicts[at] !== LOST || linkShare(block) > 0.5) break;
    answer.push(at);
  }
  return answer.some((at) => isProseAt(blocks, at)) ? answer : [];
}

const isQuestion = (block: Block): boolean =>
  isHeading(block) && /[?？؟]$/.test(block.text) && linkShare(block) < 0.3;

const isProseAt = (blocks: readonly Block[], at: number): boolean => {
  const block = blocks[at];
  return block !== undefined && isProse(block);
};
