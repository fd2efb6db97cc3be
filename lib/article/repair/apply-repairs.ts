import type { Article } from '@/lib/article/article';
import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';
import { putBack, takeAway } from './move-blocks';
import { isMeantFor, siteOfArticle, type SiteRepair } from './site-repair';

// A repair that would move more than this share of the text was made on another kind of page.
const MOST_MOVED = 0.3;

/** The article as a reader wants those of its site: what they put back before is shown, what they took away is not. */
export function applyRepairs(article: Article, repairs: readonly SiteRepair[]): Article {
  const site = siteOfArticle(article);
  const own = repairs.filter((repair) => repair.site === site);
  const whole = own.filter(({ act }) => act === 'put-back').reduce(withPutBack, article);
  return own.filter(({ act }) => act === 'take-away').reduce(withoutTaken, whole);
}

function withPutBack(article: Article, repair: SiteRepair): Article {
  const wanted = article.receipt.filter(
    ({ rule, content }) => rule === repair.rule && isMeantFor(repair, content?.[0]),
  );
  if (
    isTooMuch(
      wanted.flatMap(({ content = [] }) => content),
      article,
    )
  )
    return article;
  return wanted.reduce((changed, { content }) => {
    const entry = changed.receipt.findIndex((other) => other.content === content);
    return putBack(changed, entry);
  }, article);
}

function withoutTaken(article: Article, repair: SiteRepair): Article {
  const unwanted = article.content.filter((block) => isMeantFor(repair, block));
  if (isTooMuch(unwanted, article)) return article;
  return unwanted.reduce((changed, block) => takeAway(changed, changed.content.indexOf(block)), article);
}

const isTooMuch = (blocks: readonly ArticleNode[], { text }: Article): boolean =>
  textOf(blocks).length > text.length * MOST_MOVED;
