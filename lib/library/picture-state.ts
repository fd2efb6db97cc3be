import { withBytes } from './blobs';
import { db } from './database';
import type { PictureRow } from './rows';

/** What a list shows of the pictures of one article. */
export type PictureState = {
  /** The lead picture, once it is kept. */
  lead?: PictureRow;
  wanted: number;
  failed: number;
  /** Addresses of those that only want for the reader's leave. */
  forbidden: string[];
};

/** How the pictures of a saved article are. An article that is gone has none. */
export async function pictureState(articleId: string): Promise<PictureState> {
  return db.transaction('r', [db.articles, db.pictures, db.blobs], async () => {
    const article = await db.articles.get(articleId);
    const rows = await db.pictures.where('articleId').equals(articleId).toArray();
    const [lead] = await withBytes(
      rows.filter(({ url, state }) => url === article?.picture?.src && state === 'kept'),
    );
    return {
      ...(lead && { lead }),
      wanted: rows.filter(({ state }) => state === 'wanted').length,
      failed: rows.filter(isMissed).length,
      forbidden: rows.filter(({ reason }) => reason === 'not-allowed').map(({ url }) => url),
    };
  });
}

// A pixel that counts readers is no picture anybody misses.
const isMissed = ({ state, reason }: PictureRow): boolean =>
  state === 'failed' && reason !== 'tracking-pixel';
