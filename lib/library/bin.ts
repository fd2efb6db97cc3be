import { dropUnusedBlobs } from './blobs';
import { db } from './database';
import { write } from './write';

/** How long the bin keeps what `actOn` put there, in days. */
export const DAYS_IN_BIN = 30;

const DAY = 86_400_000;

/** Removes articles with all that belongs to them, for good, all or none. */
export async function purgeArticles(ids: readonly string[]): Promise<void> {
  const all = [...ids];
  const tables = [db.articles, db.bodies, db.versions, db.quotes, db.highlights, db.pictures, db.blobs];
  await write(tables, async () => {
    const pictures = await db.pictures.where('articleId').anyOf(all).toArray();
    await db.articles.bulkDelete(all);
    await db.bodies.bulkDelete(all);
    for (const table of [db.versions, db.quotes, db.highlights, db.pictures]) {
      await table.where('articleId').anyOf(all).delete();
    }
    await dropUnusedBlobs(pictures);
  });
}

/** How many articles are in the bin. */
export const countBinned = (): Promise<number> => inBin().count();

/** The articles in the bin. */
export const binnedIds = (): Promise<string[]> => inBin().primaryKeys();

const inBin = () => db.articles.where('[deletedAt+savedAt+id]').above([0, []]);

/** Removes for good what has been in the bin for 30 days; answers how many articles that were. */
export async function purgeOld(now: Date = new Date()): Promise<number> {
  const overdue = db.articles
    .where('[deletedAt+savedAt+id]')
    .between([1], [now.getTime() - DAYS_IN_BIN * DAY]);
  const ids = await overdue.primaryKeys();
  if (ids.length > 0) await purgeArticles(ids);
  return ids.length;
}
