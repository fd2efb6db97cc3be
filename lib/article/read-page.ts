import type { Article, Reading } from './article';
import { confidenceOf } from './judge/confidence';
import { doubtsOf } from './judge/doubts';
import { isArticle } from './judge/is-article';
import { isLoading } from './judge/is-loading';
import { takeArticle } from './take-article';

/*
 * How an article is taken out of a page:
 * 1. `copy/` copies what a reader of the page could see into a document of its own, in blocks (paragraphs, headings, items…).
 * 2. `choose/` lets Readability say which of these blocks it counts to the article.
 * 3. `clean/` goes over the blocks by rules: boxes and lines that are no article go, parts that Readability lost come back.
 * 4. `tree-from-dom/` turns what is left into plain data.
 * 5. `judge/` says how far the result can be trusted, and whether the page was an article at all.
 */

/** Takes the article out of a live page. Works on a copy: the page itself is only looked at, no script runs, no request is made. */
export async function readPage(page: Document): Promise<Reading> {
  if (isLoading(page)) return { state: 'loading' };
  const taken = await takeArticle(page);
  if (!taken) return { state: 'no-article' };
  const { evidence } = taken;
  const confidence = confidenceOf(evidence);
  const doubts = doubtsOf(evidence, taken.article, confidence, taken);
  const article: Article = { ...taken.article, confidence, doubts };
  return isArticle(evidence) ? { state: 'article', article } : { state: 'no-article', article };
}
