import { hashOf } from '@/lib/library/blobs';
import { db } from '@/lib/library/database';
import type { ArticleRow, BlobRow, PictureRow } from '@/lib/library/rows';
import { write } from '@/lib/library/write';
import type { BackedArticle } from './format';
import { mergeArticle, type Merge } from './merge-article';
import type { Backup } from './open-backup';
import { BackupRefused } from './problems';
import { backedOf, tablesOfArticle } from './read-backed';

/** What restoring does, or has done, to articles. */
export type Tally = Record<Merge['outcome'], number>;

type Going = {
  /** Hears how much is done, from 0 to 1. */
  tell?: (share: number) => void;
  signal?: AbortSignal;
};

/** What restoring this backup would do. Reads only. */
export const planRestore = (backup: Backup, going: Going = {}): Promise<Tally> =>
  overArticles(backup, going, async (theirs) => {
    const mine = await db.transaction('r', tablesOfArticle(), () => findMine(theirs));
    return mergeArticle(mine, theirs, backup.hasPicture).outcome;
  });

/**
 * Restores a backup, each article whole in a transaction of its own: stopped or killed at any point, restoring the same
 * file again does what is left. What the library has already is not written again.
 */
export async function restoreBackup(backup: Backup, going: Going = {}): Promise<Tally> {
  await restoreRest(backup);
  return overArticles(backup, going, (theirs) => restoreArticle(backup, theirs));
}

async function overArticles(
  backup: Backup,
  { tell = () => undefined, signal }: Going,
  one: (theirs: BackedArticle) => Promise<Merge['outcome']>,
): Promise<Tally> {
  const tally: Tally = { add: 0, change: 0, skip: 0 };
  for (let index = 0; index < backup.articles; index += 1) {
    signal?.throwIfAborted();
    tally[await one(await backup.article(index))] += 1;
    tell((index + 1) / backup.articles);
  }
  return tally;
}

async function restoreArticle(backup: Backup, theirs: BackedArticle): Promise<Merge['outcome']> {
  // Before the transaction, which would end while the file is read.
  const blobs = await blobsFor(backup, theirs.pictures);
  return write([...tablesOfArticle(), db.blobs], async () => {
    const merge = mergeArticle(await findMine(theirs), theirs, backup.hasPicture);
    if (merge.outcome === 'skip') return merge.outcome;
    const { row, body, quotes, versions, highlights, pictures } = merge.article;
    await db.quotes.where('articleId').equals(row.id).delete();
    await db.articles.put(row);
    await db.bodies.put(body);
    await db.quotes.bulkPut(quotes);
    await db.versions.bulkPut(versions);
    await db.highlights.bulkPut(highlights);
    await db.pictures.bulkPut(pictures);
    const wanted = new Set(pictures.map(({ hash }) => hash));
    await db.blobs.bulkPut(blobs.filter(({ hash }) => wanted.has(hash)));
    return merge.outcome;
  });
}

/** The library's own copy: of the same story, or of the same id under another address. */
async function findMine({ row }: BackedArticle): Promise<BackedArticle | undefined> {
  const same = await db.articles.where('canonicalUrl').equals(row.canonicalUrl).first();
  const found = same ?? (await db.articles.get(row.id));
  return found && ((await backedOf(found)) ?? withoutText(found));
}

/** A row whose text is lost takes that of the backup. */
const withoutText = (row: ArticleRow): BackedArticle => ({
  row,
  body: { articleId: row.id, content: [], text: '', receipt: [], doubts: [] },
  quotes: [],
  versions: [],
  highlights: [],
  pictures: [],
});

/** The bytes that the library has not yet. */
async function blobsFor(backup: Backup, pictures: readonly PictureRow[]): Promise<BlobRow[]> {
  const hashes = [...new Set(pictures.flatMap(({ hash }) => hash ?? []))];
  const known = await db.blobs.where('hash').anyOf(hashes).primaryKeys();
  const blobs: BlobRow[] = [];
  for (const hash of hashes.filter((each) => !known.includes(each))) {
    const bytes = await backup.picture(hash);
    if (!bytes) continue;
    if ((await hashOf(bytes)) !== hash)
      throw new BackupRefused({ problem: 'invalid', file: `pictures/${hash}` });
    blobs.push({ hash, bytes, size: bytes.size });
  }
  return blobs;
}

async function restoreRest({ rest }: Backup): Promise<void> {
  await write([db.shelves, db.jobs], async () => {
    const shelves = await db.shelves.toArray();
    const jobs = await db.jobs.toArray();
    await db.shelves.bulkPut(rest.shelves.filter((one) => !shelves.some((each) => isSameShelf(each, one))));
    await db.jobs.bulkPut(rest.jobs.filter(({ url }) => !jobs.some((each) => each.url === url)));
  });
}

const isSameShelf = (one: { id: string; query: string }, other: { id: string; query: string }): boolean =>
  one.id === other.id || one.query === other.query;
