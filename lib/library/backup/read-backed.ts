import { db } from '@/lib/library/database';
import type { ArticleRow } from '@/lib/library/rows';
import type { BackedArticle } from './format';

/** Tables in which something of an article lies, but for the bytes of its pictures. */
export const tablesOfArticle = () => [
  db.articles,
  db.bodies,
  db.versions,
  db.quotes,
  db.highlights,
  db.pictures,
];

/** An article with all that belongs to it, as of one moment; undefined where it is gone or has no text. */
export const readBacked = (id: string): Promise<BackedArticle | undefined> =>
  db.transaction('r', tablesOfArticle(), async () => {
    const row = await db.articles.get(id);
    return row && backedOf(row);
  });

/** The same within a transaction that already runs. */
export async function backedOf(row: ArticleRow): Promise<BackedArticle | undefined> {
  const { id } = row;
  const [body, quotes, versions, highlights, pictures] = await Promise.all([
    db.bodies.get(id),
    db.quotes.where('articleId').equals(id).toArray(),
    db.versions.where('articleId').equals(id).toArray(),
    db.highlights.where('articleId').equals(id).toArray(),
    db.pictures.where('articleId').equals(id).toArray(),
  ]);
  return body && { row, body, quotes, versions, highlights, pictures };
}
