import { hashOf } from './blobs';
import { db } from './database';
import type { PictureProblem, PictureRow } from './rows';
import { write } from './write';

/** How far the pictures of an article (or of all) are. */
export type PictureCount = {
  wanted: number;
  kept: number;
  failed: number;
  /** Why the failed ones failed, each reason with its number. */
  reasons: Partial<Record<PictureProblem, number>>;
};

/** Counts an article's pictures by state. */
export async function countPictures(articleId: string): Promise<PictureCount> {
  const rows = await db.pictures.where('articleId').equals(articleId).toArray();
  const count: PictureCount = { wanted: 0, kept: 0, failed: 0, reasons: {} };
  for (const { state, reason } of rows) {
    count[state] += 1;
    if (reason) count.reasons[reason] = (count.reasons[reason] ?? 0) + 1;
  }
  return count;
}

/** A picture still to be fetched, and the page it belongs to. */
export type WantedPicture = Pick<PictureRow, 'articleId' | 'url'> & { pageUrl: string };

/** What came of fetching a picture. */
export type PictureOutcome =
  { state: 'kept'; bytes: Blob; type: string } | { state: 'failed'; reason: PictureProblem };

/** The pictures still to be fetched, at most `limit`. */
export async function wantedPictures(limit: number): Promise<WantedPicture[]> {
  return db.transaction('r', [db.pictures, db.articles], async () => {
    const wanted = await db.pictures.where('state').equals('wanted').limit(limit).toArray();
    const articles = await db.articles.bulkGet(wanted.map(({ articleId }) => articleId));
    return wanted.map(({ articleId, url }, index) => ({
      articleId,
      url,
      pageUrl: articles[index]?.url ?? 'about:blank',
    }));
  });
}

/**
 * Marks a picture as kept or failed. A row that is gone (its article was removed meanwhile) stays gone. The bytes are
 * stored once, whoever else shows them.
 */
export async function settlePicture(
  { articleId, url }: Pick<PictureRow, 'articleId' | 'url'>,
  outcome: PictureOutcome,
): Promise<void> {
  // Before the transaction, which would end while the hash is computed.
  const row = outcome.state === 'kept' ? await keptRow(outcome) : outcome;
  await write([db.pictures, db.blobs], async () => {
    if ((await db.pictures.where({ articleId, url }).count()) === 0) return;
    await db.pictures.put({ articleId, url, ...row });
    if (outcome.state !== 'kept' || !('hash' in row) || (await db.blobs.get(row.hash))) return;
    await db.blobs.add({ hash: row.hash, bytes: outcome.bytes, size: outcome.bytes.size });
  });
}

const keptRow = async ({ bytes, type }: { bytes: Blob; type: string }) => ({
  state: 'kept' as const,
  type,
  hash: await hashOf(bytes),
});

/** Failed pictures become wanted again: all with one of these reasons, or only those of one article. */
export async function wantAgain(reasons: readonly PictureProblem[], articleId?: string): Promise<void> {
  await write([db.pictures], async () => {
    const failed = db.pictures.where('state').equals('failed');
    const again = await failed
      .filter(
        ({ reason, articleId: of }) =>
          reason !== undefined && reasons.includes(reason) && (articleId === undefined || of === articleId),
      )
      .toArray();
    await db.pictures.bulkPut(
      again.map(({ articleId: of, url }) => ({ articleId: of, url, state: 'wanted' })),
    );
  });
}
