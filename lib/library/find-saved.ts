import type { Article } from '@/lib/article/article';
import { isSameStory } from '@/lib/article/url/same-story';
import { db } from './database';
import type { ArticleRow } from './rows';
import { storyAddress, storyOf } from './story-address';

/**
 * The saved copy of the story at one of these addresses: the story's own, or the page's it was read on. One in the bin
 * is not saved.
 */
export async function findSaved(...addresses: string[]): Promise<ArticleRow | undefined> {
  const wanted = [...new Set(addresses.flatMap(variantsOf))];
  const found = db.articles.where('canonicalUrl').anyOf(wanted).or('url').anyOf(wanted);
  return found.filter(({ deletedAt }) => deletedAt === 0).first();
}

/**
 * The row an article belongs to, in the bin or not. A page that shows another story every day under one address is no
 * copy of the one before.
 */
export async function findCopy(article: Article): Promise<ArticleRow | undefined> {
  const { canonicalUrl, url, title } = article;
  const story = storyOf(article);
  const same = await db.articles.where('canonicalUrl').anyOf(story, canonicalUrl).first();
  if (same) return same;
  const rows = await db.articles.where('url').equals(url).toArray();
  return rows.find((row) => row.title === title || isSameStory(row.canonicalUrl, story, title));
}

const variantsOf = (address: string): string[] => [address, withoutFragment(address), storyAddress(address)];

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? address;
