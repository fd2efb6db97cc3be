import { isHeading, isProse, type Block } from '@/lib/article/choose/blocks';
import { largestFamily } from '@/lib/article/choose/largest-family';
import type { Layout } from '@/lib/article/clean/layout';
import type { Verdict } from '@/lib/article/clean/judge-blocks';

/** What speaks for and against the extraction being whole, clean, and of an article at all. Shares go from 0 to 1. */
export type Evidence = {
  /** Characters of the article's text. */
  length: number;
  /** Its paragraphs of running text. */
  paragraphs: number;
  /** Share of the text that stands in links. */
  linked: number;
  /** Share of Readability's choice that was left out, by length. */
  leftOut: number;
  /** Length of the text beside all that stands in the element the article was found in; above 1 where parts came from elsewhere. */
  ofCore: number;
  /** Share of the paragraphs that end as sentences do. */
  ended: number;
  /** Share of the text in blocks built as most of its paragraphs are. */
  alike: number;
  /** Share of the running text that stands in one parent. */
  together: number;
  /** `article` elements the text was taken from, beyond the first, as a logarithm: a list of teasers has many. */
  articles: number;
  /** Share of the blocks that are headings. */
  headings: number;
  /** 1 where Readability's choice was given up for another, else 0. */
  secondChoice: number;
  /** Share of the words the publisher declares for the whole article; 1 where nothing is declared. */
  ofDeclared: number;
};

export function evidenceOf(
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  { core, shapes, isSecondChoice }: Layout,
  words: number,
  declaredWords: number | undefined,
): Evidence {
  const shown = blocks.filter(({ isCaption, text }, at) => verdicts[at] === undefined && !isCaption && text);
  const prose = shown.filter((block) => isProse(block) && !isHeading(block));
  const chosen = lengthOf(blocks.filter(({ isChosen }) => isChosen));
  const chosenLeft = lengthOf(blocks.filter(({ isChosen }, at) => isChosen && verdicts[at] !== undefined));
  const length = lengthOf(shown);
  return {
    length,
    paragraphs: prose.length,
    linked: share(
      shown.reduce((sum, { linked }) => sum + linked, 0),
      length,
    ),
    leftOut: share(chosenLeft, chosen),
    ofCore: Math.min(MOST_OF_CORE, share(length, core.length)),
    ended: share(prose.filter(({ text }) => SENTENCE_END.test(text)).length, prose.length),
    alike: share(lengthOf(shown.filter(shapes.isUsual)), length),
    together: share(largestFamily(prose), lengthOf(prose)),
    articles: Math.log(Math.max(1, new Set(shown.map(({ element }) => element.closest('article'))).size)),
    headings: share(shown.filter(isHeading).length, shown.length),
    secondChoice: isSecondChoice ? 1 : 0,
    ofDeclared: declaredWords ? Math.min(1, words / declaredWords) : 1,
  };
}

const MOST_OF_CORE = 1.2;
const SENTENCE_END = /[.!?…:;。！？”"»)]$/;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
