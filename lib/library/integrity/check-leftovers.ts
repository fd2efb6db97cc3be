import { db } from '@/lib/library/database';
import { write } from '@/lib/library/write';
import type { Finding, Mode } from './finding';

/** Nothing belongs to an article that is gone. */
export async function checkLeftovers(mode: Mode): Promise<Finding[]> {
  const tables = [db.bodies, db.versions, db.quotes, db.highlights, db.pictures];
  const work = async () => {
    const articles = new Set(await db.articles.toCollection().primaryKeys());
    let count = 0;
    for (const table of tables) {
      const owners = await table.orderBy('articleId').uniqueKeys();
      const gone = owners.map(String).filter((owner) => !articles.has(owner));
      if (gone.length === 0) continue;
      count += await table.where('articleId').anyOf(gone).count();
      if (mode === 'repair') await table.where('articleId').anyOf(gone).delete();
    }
    return count;
  };
  const all = [db.articles, ...tables];
  const count = await (mode === 'repair' ? write(all, work) : db.transaction('r', all, work));
  return [{ kind: 'left-over', count }];
}
