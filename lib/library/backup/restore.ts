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
export async function planRestore(backup: Backup, going: Going = {}): Promise<Tally> {
  const tally = nothingYet();
  for await (const { article } of articlesOf(backup, going)) {
    const mine = await db.transaction('r', tablesOfArticle(), () => findMine(article));
    tally[mergeArticle(mine, article, backup.hasPicture).outcome] += 1;
  }
  return tally;
}

/**
 * Restores a backup, each article whole: stopped or killed at any point, restoring the same file again does what is
 * left. What the library has already is not written again.
 */
export async function restoreBackup(backup: Backup, { tell, signal }: Going = {}): Promise<Tally> {
  await restoreRest(backup);
  const tally = nothingYet();
  let batch: Ready[] = [];
  for await (const { article, share } of articlesOf(backup, { ...(signal && { signal }) })) {
    batch.push({ article, blobs: await blobsFor(backup, article.pictures) });
    if (share < 1 && batch.length < MOST_AT_ONCE && bytesOf(batch) < MOST_BYTES) continue;
    for (const outcome of await restoreAll(backup, batch)) tally[outcome] += 1;
    batch = [];
    tell?.(share);
  }
  return tally;
}

const nothingYet = (): Tally => ({ add: 0, change: 0, skip: 0 });

/** An article with the bytes it needs, read before the transaction, which would end while a file is read. */
type Ready = { article: BackedArticle; blobs: BlobRow[] };

// A transaction costs as much as some articles in it; memory should not grow with them.
const MOST_AT_ONCE = 20;
const MOST_BYTES = 20_000_000;

const bytesOf = (batch: readonly Ready[]): number =>
  batch.flatMap(({ blobs }) => blobs).reduce((sum, { size }) => sum + size, 0);

/** All articles of a backup, in order, with how much of it that is. */
async function* articlesOf(backup: Backup, { tell, signal }: Going) {
  for (let index = 0; index < backup.articles; index += 1) {
    signal?.throwIfAborted();
    const share = (index + 1) / backup.articles;
    yield { article: await backup.article(index), share };
    tell?.(share);
  }
}

/** What is restored lies in its file until the library is copied next, which is then due. */
const FROM_FILE = { isJournalled: false };

/** Restores some articles, all of them or none. */
const restoreAll = (backup: Backup, batch: readonly Ready[]): Promise<Merge['outcome'][]> => {
  const all = async () => {
    const outcomes: Merge['outcome'][] = [];
    for (const ready of batch) outcomes.push(await restoreOne(backup, ready));
    return outcomes;
  };
  return write([...tablesOfArticle(), db.blobs], all, FROM_FILE);
};

async function restoreOne(backup: Backup, { article, blobs }: Ready): Promise<Merge['outcome']> {
  const merge = mergeArticle(await findMine(article), article, backup.hasPicture);
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
  const all = async () => {
    const shelves = await db.shelves.toArray();
    const jobs = await db.jobs.toArray();
    await db.shelves.bulkPut(rest.shelves.filter((one) => !shelves.some((each) => isSameShelf(each, one))));
    await db.jobs.bulkPut(rest.jobs.filter(({ url }) => !jobs.some((each) => each.url === url)));
  };
  await write([db.shelves, db.jobs], all, FROM_FILE);
}

const isSameShelf = (one: { id: string; query: string }, other: { id: string; query: string }): boolean =>
  one.id === other.id || one.query === other.query;
