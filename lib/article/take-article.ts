import type { Article } from './article';
import { blocksOf, isProse, type Block } from './choose/blocks';
import { hopelessAreas } from './choose/hopeless';
import { markChosen } from './choose/readability-choice';
import { takeSecondChoice } from './choose/second-choice';
import { areasOf } from './clean/area';
import { buildContent, receiptOf } from './clean/build-content';
import { judgeBlocks, type Verdict } from './clean/judge-blocks';
import { layoutOf } from './clean/layout';
import { markMakes } from './clean/mark-makes';
import { standfirstOf } from './clean/standfirst';
import { contentInstead } from './choose/declared-content';
import { copyPage } from './copy/copy-page';
import { countWords } from './count-words';
import { evidenceOf, type Evidence } from './judge/evidence';
import { isOutletName } from './metadata/title-outlet';
import { readMetadata } from './metadata/read-metadata';
import { signatureIn } from './metadata/signature';
import { pausesFor } from './pauses';
import { textOf } from './text';
import { inHeadingOrder } from './tree-from-dom/heading-levels';
import { rulesBetween } from './tree-from-dom/rules-between';

/** What was found on a page, not yet judged. */
export type Taken = {
  article: Omit<Article, 'confidence' | 'doubts'>;
  evidence: Evidence;
  /** The page was larger than what can be read without holding it up. */
  isCut: boolean;
  /** The page shows no text of its own; this is what its publisher declares in its data. */
  isFromData: boolean;
};

/** Takes out of a live page what comes nearest to an article; nothing where there is no text. The page is only looked at, and may go on with its own work between the steps. */
export async function takeArticle(page: Document): Promise<Taken | undefined> {
  const pause = pausesFor();
  const { declared, standfirst: declaredStandfirst, ...metadata } = readMetadata(page);
  await pause();
  const copy = await copyPage(page, pause);
  await pause();
  const blocks = blocksOf(copy.body);
  const areas = areasOf(copy.body, blocks);
  await pause();
  markChosen(copy.document, blocks, metadata.title, hopelessAreas(areas, blocks));
  await pause();
  const layout = layoutOf(areas, blocks, takeSecondChoice(areas, blocks));
  const verdicts = judgeBlocks(blocks, layout, {
    ...metadata,
    ...(declaredStandfirst !== undefined && { standfirst: declaredStandfirst }),
  });
  await pause();
  const standfirst = standfirstOf(declaredStandfirst, blocks, verdicts);
  markMakes(blocks, verdicts, layout);
  const shown = inHeadingOrder(rulesBetween(buildContent(copy.body, blocks, verdicts, copy.base)));
  await pause();
  const ownText = textOf(shown);
  const declaredContent = metadata.access === 'subscribers' ? [] : contentInstead(ownText, declared.body);
  const isFromData = declaredContent.length > 0;
  const content = isFromData ? declaredContent : shown;
  const text = isFromData ? textOf(content) : ownText;
  if (!text) return undefined;
  const words = countWords(text, metadata.lang);
  return {
    article: {
      ...metadata,
      authors: authorsFrom(metadata, blocks, verdicts),
      ...(standfirst !== undefined && { standfirst }),
      content,
      text,
      words,
      receipt: receiptOf(blocks, verdicts, text, copy.base),
    },
    evidence: {
      ...evidenceOf(blocks, verdicts, layout, words, declared.words),
      ...(isFromData && { length: text.length, paragraphs: content.length, linked: 0 }),
    },
    isCut: copy.isCut,
    isFromData,
  };
}

/** Who wrote it; where the page names nobody but its outlet, who signed below the text. */
function authorsFrom(
  { authors, outlet }: Pick<Article, 'authors' | 'outlet'>,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
): string[] {
  if (authors.some((name) => !isOutletName(name, [outlet]))) return authors;
  const last = blocks.findLastIndex((block, at) => verdicts[at] === undefined && isProse(block));
  const signer = signatureIn(
    blocks.slice(last + 1).flatMap(({ element, text }) => (text ? [element] : [])),
    outlet,
  );
  return signer === undefined ? authors : [signer];
}
