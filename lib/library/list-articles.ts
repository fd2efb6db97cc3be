import { db } from './database';
import type { ArticleRow } from './rows';

/** Where a page of the list ends and the next begins: savings of one millisecond are told apart by their ids. */
export type ListPlace = Pick<ArticleRow, 'savedAt' | 'id'>;

// Lists sort after numbers and strings, so `[0, []]` is the end of all keys that begin with 0.
const OUTSIDE_BIN = { start: [0], end: [0, []] };

/** Saved articles outside the bin, newest first: at most `limit` of them, those after `after` where given. */
export async function listArticles({
  limit = 50,
  after,
}: { limit?: number; after?: ListPlace } = {}): Promise<ArticleRow[]> {
  const end = after ? [0, after.savedAt, after.id] : OUTSIDE_BIN.end;
  return db.articles
    .where('[deletedAt+savedAt+id]')
    .between(OUTSIDE_BIN.start, end, true, false)
    .reverse()
    .limit(limit)
    .toArray();
}

/** How many articles are saved, without those in the bin. */
export const countArticles = (): Promise<number> =>
  db.articles.where('[deletedAt+savedAt+id]').between(OUTSIDE_BIN.start, OUTSIDE_BIN.end).count();
