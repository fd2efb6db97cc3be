import { withBytes } from './blobs';
import { db } from './database';
import { inReadingOrder } from './review';
import type { SavedArticle } from './rows';

/** A saved article, whole, as of one moment; undefined when there is none of that id. */
export async function openArticle(id: string): Promise<SavedArticle | undefined> {
  return db.transaction('r', [db.articles, db.bodies, db.quotes, db.pictures, db.blobs], async () => {
    const [row, body, quotes, pictures] = await Promise.all([
      db.articles.get(id),
      db.bodies.get(id),
      db.quotes.where('articleId').equals(id).toArray(),
      db.pictures.where('articleId').equals(id).toArray(),
    ]);
    if (!row || !body) return undefined;
    return {
      row,
      body,
      quotes: inReadingOrder(quotes),
      pictures: await withBytes(pictures),
    };
  });
}
