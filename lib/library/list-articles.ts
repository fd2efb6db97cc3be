import { db } from './database';
import type { ArticleRow } from './rows';

/** Where a page of the list ends and the next begins: savings of one millisecond are told apart by their ids. */
export type ListPlace = Pick<ArticleRow, 'savedAt' | 'id'>;

/** Saved articles, newest first: at most `limit` of them, those after `after` where given. */
export async function listArticles({
  limit = 50,
  after,
}: { limit?: number; after?: ListPlace } = {}): Promise<ArticleRow[]> {
  const newestFirst = after
    ? db.articles.where('[savedAt+id]').below([after.savedAt, after.id]).reverse()
    : db.articles.orderBy('[savedAt+id]').reverse();
  return newestFirst.limit(limit).toArray();
}

/** How many articles are saved. */
export const countArticles = (): Promise<number> => db.articles.count();
