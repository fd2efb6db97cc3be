import type { Article, LeftOut } from '@/lib/article/article';
import type { ArticleElement, ArticleNode } from '@/lib/article/tree';
import { isMeantFor, signOfWords, siteOfArticle, TAKEN_AWAY, type SiteRepair } from './site-repair';

/** What was done to a block of an article: shown again out of its receipt, or taken out of its text. */
export type Done = { act: 'put-back'; entry: LeftOut } | { act: 'take-away'; block: ArticleNode };

const MOST = 2000; // Of all sites together; the oldest go first.

/** The repairs with what a reader has just done in `article`; what is the opposite of an earlier one only takes that back. */
export function rememberRepair(
  repairs: readonly SiteRepair[],
  article: Article,
  done: Done,
  now: Date = new Date(),
  newId: () => string = () => crypto.randomUUID(),
): SiteRepair[] {
  const site = siteOfArticle(article);
  const block = done.act === 'put-back' ? done.entry.content?.[0] : done.block;
  const isOpposite = (repair: SiteRepair) =>
    repair.site === site && repair.act !== done.act && isMeantFor(repair, block);
  if (repairs.some(isOpposite)) return repairs.filter((repair) => !isOpposite(repair));
  const sign = typeof block === 'object' && site ? signFor(article, done, block) : undefined;
  if (typeof block !== 'object' || !sign) return [...repairs];
  const isKnown = (repair: SiteRepair) =>
    repair.site === site && repair.act === done.act && isMeantFor(repair, block);
  const { tag } = block;
  const rule = done.act === 'put-back' ? { rule: done.entry.rule } : {};
  const made = { id: newId(), site, act: done.act, ...rule, ...sign, tag, createdAt: now.getTime() };
  return [...repairs.filter((repair) => !isKnown(repair)), made].slice(-MOST);
}

// The next article may need its headings, pictures, tables and quotations, however like these they are built.
const WANTED_ELSEWHERE = /^(?:h\d|figure|table|blockquote|pre)$/;

/** How such blocks are known again; undefined where that is not to be remembered. */
function signFor(
  article: Article,
  done: Done,
  block: ArticleElement,
): Pick<SiteRepair, 'by' | 'sign'> | undefined {
  const words = signOfWords(block);
  const byWords = words === undefined ? undefined : { by: 'words' as const, sign: words };
  if (done.act === 'put-back') {
    // It was only missing because the reader had taken it away, in this article alone.
    if (done.entry.rule === TAKEN_AWAY) return undefined;
    return block.make === undefined ? byWords : { by: 'make', sign: block.make };
  }
  const isAlone = article.content.every(
    (other) => other === block || typeof other === 'string' || other.make !== block.make,
  );
  const isTelling = block.make !== undefined && isAlone && !WANTED_ELSEWHERE.test(block.tag);
  return isTelling && block.make ? { by: 'make', sign: block.make } : byWords;
}
