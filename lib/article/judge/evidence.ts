import { isProse, type Block } from '@/lib/article/choose/blocks';
import type { Verdict } from '@/lib/article/clean/judge-blocks';

/** What speaks for and against the extraction being whole, clean, and of an article at all. */
export type Evidence = {
  /** Characters of the article's text. */
  length: number;
  /** Its paragraphs of running text. */
  paragraphs: number;
  /** Share of the text that stands in links. */
  linked: number;
  /** Share of Readability's choice that was left out, by length. */
  leftOut: number;
  /** Share of the text that Readability had not chosen. */
  regained: number;
  /** Share of the whole page's running text that the article has. */
  ofPage: number;
  /** Share of the words the publisher declares for the whole article; 1 where nothing is declared. */
  ofDeclared: number;
};

export function evidenceOf(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  words: number,
  declaredWords: number | undefined,
): Evidence {
  const shown = blocks.filter(({ isCaption }, at) => verdicts[at] === undefined && !isCaption);
  const chosen = lengthOf(blocks.filter(({ isChosen }) => isChosen));
  const chosenLeft = lengthOf(blocks.filter(({ isChosen }, at) => isChosen && verdicts[at] !== undefined));
  const length = lengthOf(shown);
  return {
    length,
    paragraphs: shown.filter(isProse).length,
    linked: share(
      shown.reduce((sum, { linked }) => sum + linked, 0),
      length,
    ),
    leftOut: share(chosenLeft, chosen),
    regained: share(lengthOf(shown.filter(({ isChosen }) => !isChosen)), length),
    ofPage: share(lengthOf(shown.filter(isProse)), lengthOf(blocks.filter(isProse))),
    ofDeclared: declaredWords ? Math.min(1, words / declaredWords) : 1,
  };
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
