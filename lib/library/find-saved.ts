import { db } from './database';
import type { ArticleRow } from './rows';

/**
 * The saved copy of the story at one of these addresses: the story's own, or the page's it was read on. One in the bin
 * is not saved.
 */
export async function findSaved(...addresses: string[]): Promise<ArticleRow | undefined> {
  const wanted = addresses.flatMap((address) => [address, withoutFragment(address)]);
  const found = db.articles.where('canonicalUrl').anyOf(wanted).or('url').anyOf(wanted);
  return found.filter(({ deletedAt }) => deletedAt === 0).first();
}

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? address;
