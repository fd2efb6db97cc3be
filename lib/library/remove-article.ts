import { db } from './database';
import { openArticle } from './open-article';
import type { SavedArticle } from './rows';
import { write } from './write';

const tables = () => [db.articles, db.bodies, db.quotes, db.pictures];

/** Takes an article with all that belongs to it out of the library; answers what was taken, for `restoreArticle`. */
export async function removeArticle(id: string): Promise<SavedArticle | undefined> {
  return write(tables(), async () => {
    const removed = await openArticle(id);
    await db.articles.delete(id);
    await db.bodies.delete(id);
    await db.quotes.where('articleId').equals(id).delete();
    await db.pictures.where('articleId').equals(id).delete();
    return removed;
  });
}

/** Puts a removed article back as it was. If its story was saved anew meanwhile, that copy stays instead. */
export async function restoreArticle({ row, body, quotes, pictures }: SavedArticle): Promise<void> {
  await write(tables(), async () => {
    if (await db.articles.where('canonicalUrl').equals(row.canonicalUrl).count()) return;
    await db.articles.add(row);
    await db.bodies.add(body);
    await db.quotes.bulkAdd(quotes);
    await db.pictures.bulkAdd(pictures);
  });
}
