import type { Article } from '@/lib/article/article';
import { textOf } from '@/lib/article/text';
import type { ArticleElement, ArticleNode, Tag } from '@/lib/article/tree';
import { siteOf } from '@/lib/article/url/site-of';
import { signOf } from './sign-of';

/**
 * What a reader wants done to every article of a site. It keeps signs instead of words: how the page builds such a block,
 * or where that is not telling, which words the block had.
 */
export type SiteRepair = {
  id: string;
  /** The registrable domain, as `siteOf` has it. */
  site: string;
  act: 'put-back' | 'take-away';
  /** The rule whose decision is not wanted; only of what is put back. */
  rule?: string;
  by: 'make' | 'words';
  sign: string;
  /** What kind of block it was, to be told apart in a list. */
  tag: Tag;
  /** Unix milliseconds. */
  createdAt: number;
};

/** The rule in the receipt under which stands what a reader has taken away. */
export const TAKEN_AWAY = 'reader';

/** The site that repairs of an article are remembered for; empty where it has none. */
export function siteOfArticle({ url }: Pick<Article, 'url'>): string {
  return URL.canParse(url) ? siteOf(new URL(url).hostname) : '';
}

/** Whether a repair is meant for a block. */
export function isMeantFor({ by, sign }: SiteRepair, block: ArticleNode | undefined): boolean {
  if (typeof block !== 'object') return false;
  return sign === (by === 'make' ? block.make : signOfWords(block));
}

/** A sign of what a block says: numbers and capitals aside, which change from article to article. */
export function signOfWords(block: ArticleElement): string | undefined {
  const words = textOf([block]).toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
  return words ? signOf(words) : undefined;
}
