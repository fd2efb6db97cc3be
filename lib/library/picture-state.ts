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

export const NO_PICTURES: PictureState = { wanted: 0, failed: 0, forbidden: [] };

/**
 * How the pictures of saved articles are, by their ids; one that is gone has none. All of a screen are asked in one go:
 * a question for each row of a list took longer than the list itself.
 */
export async function pictureStates(ids: readonly string[]): Promise<ReadonlyMap<string, PictureState>> {
  if (ids.length === 0) return new Map();
  return db.transaction('r', [db.articles, db.pictures, db.blobs], async () => {
    const [articles, pictures] = await Promise.all([
      db.articles.bulkGet([...ids]),
      db.pictures.where('articleId').anyOf(ids).toArray(),
    ]);
    const leadOf = new Map(articles.map((article) => [article?.id, article?.picture?.src]));
    const leads = await withBytes(
      pictures.filter(({ articleId, url, state }) => state === 'kept' && url === leadOf.get(articleId)),
    );
    return new Map(ids.map((id) => [id, stateOf(id, pictures, leads)]));
  });
}

function stateOf(id: string, pictures: readonly PictureRow[], leads: readonly PictureRow[]): PictureState {
  const rows = pictures.filter(({ articleId }) => articleId === id);
  const lead = leads.find(({ articleId }) => articleId === id);
  return {
    ...(lead && { lead }),
    wanted: rows.filter(({ state }) => state === 'wanted').length,
    failed: rows.filter(isMissed).length,
    forbidden: rows.filter(({ reason }) => reason === 'not-allowed').map(({ url }) => url),
  };
}

// A pixel that counts readers is no picture anybody misses.
const isMissed = ({ state, reason }: PictureRow): boolean =>
  state === 'failed' && reason !== 'tracking-pixel';
