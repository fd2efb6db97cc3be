import type { Article, Reading } from './article';
import { blocksOf } from './choose/blocks';
import { hopelessAreas } from './choose/hopeless';
import { markChosen } from './choose/readability-choice';
import { takeSecondChoice } from './choose/second-choice';
import { areasOf, countChosen } from './clean/area';
import { buildContent, receiptOf } from './clean/build-content';
import { judgeBlocks } from './clean/judge-blocks';
import { standfirstOf } from './clean/standfirst';
import { copyPage } from './copy/copy-page';
import { countWords } from './count-words';
import { confidenceOf } from './judge/confidence';
import { doubtsOf } from './judge/doubts';
import { evidenceOf } from './judge/evidence';
import { isArticle } from './judge/is-article';
import { isLoading } from './judge/is-loading';
import { readMetadata } from './metadata/read-metadata';
import { textOf } from './text';
import { inHeadingOrder } from './tree-from-dom/heading-levels';

/*
 * How an article is taken out of a page:
 * 1. `copy/` copies what a reader of the page could see into a document of its own, in blocks (paragraphs, headings, items…).
 * 2. `choose/` lets Readability say which of these blocks it counts to the article.
 * 3. `clean/` goes over the blocks by rules: boxes and lines that are no article go, parts that Readability lost come back.
 * 4. `tree-from-dom/` turns what is left into plain data.
 * 5. `judge/` says how far the result can be trusted, and whether the page was an article at all.
 */

/** Takes the article out of a live page. Works on a copy: the page itself is only looked at, no script runs, no request is made. */
export function readPage(page: Document): Reading {
  if (isLoading(page)) return { state: 'loading' };
  const { declared, standfirst: declaredStandfirst, ...metadata } = readMetadata(page);
  const copy = copyPage(page);
  const blocks = blocksOf(copy.body);
  const areas = areasOf(copy.body, blocks);
  markChosen(copy.document, blocks, metadata.title, hopelessAreas(areas, blocks));
  takeSecondChoice(areas, blocks);
  const verdicts = judgeBlocks(blocks, countChosen(areas, blocks), {
    ...metadata,
    ...(declaredStandfirst !== undefined && { standfirst: declaredStandfirst }),
  });
  const standfirst = standfirstOf(declaredStandfirst, blocks, verdicts);
  const content = inHeadingOrder(buildContent(copy.body, blocks, verdicts, copy.base));
  const text = textOf(content);
  if (!text) return { state: 'no-article' };
  const words = countWords(text, metadata.lang);
  const evidence = evidenceOf(blocks, verdicts, words, declared.words);
  const confidence = confidenceOf(evidence);
  const article: Article = {
    ...metadata,
    ...(standfirst !== undefined && { standfirst }),
    content,
    text,
    words,
    receipt: receiptOf(blocks, verdicts, text),
    confidence,
    doubts: doubtsOf(evidence, { ...metadata, text }, confidence, copy.isCut),
  };
  return isArticle(evidence) ? { state: 'article', article } : { state: 'no-article', article };
}
