import { sharePictures } from '@/lib/library/blobs';
import { db } from '@/lib/library/database';
import {
  articleFile,
  BACKUP_VERSION,
  BLOCK,
  CHECKSUMS_FILE,
  HEADER_FILE,
  pictureFile,
  REST_FILE,
  type BackedRest,
  type BackupHeader,
  type Checksums,
} from './format';
import { readBacked } from './read-backed';
import { sealing, UNSEALED } from './sealing';
import { BlobReader, TextReader, ZipWriter } from './zip';

/** What a backup holds. */
export type Written = { articles: number; pictures: number };

type Options = {
  /** The reader's settings, which lie outside the library. */
  settings: unknown;
  /** Hears how much is done, from 0 to 1. */
  tell?: (share: number) => void;
  signal?: AbortSignal;
  now?: Date;
  /** Whether the bytes of pictures are in it. */
  hasPictures?: boolean;
  /** Is waited for between two articles. */
  pause?: () => Promise<void>;
};

/**
 * Writes the whole library into `target`, one article at a time, so that memory does not grow with it. Each article is
 * as of one moment. Rejects with the signal's reason when stopped; `target` is then aborted.
 */
export async function writeBackup(
  target: WritableStream<Uint8Array<ArrayBuffer>>,
  options: Options,
): Promise<Written> {
  const { settings, tell, signal, now = new Date(), hasPictures = true, pause } = options;
  const { writable, endBlocks } = sealing(target);
  const zip = new ZipWriter(writable, { lastModDate: now, extendedTimestamp: false });
  const addJson = (name: string, value: unknown, comment = '') =>
    zip.add(name, new TextReader(JSON.stringify(value)), { comment });
  try {
    await sharePictures();
    const ids = await db.articles.toCollection().primaryKeys();
    const header = { format: 'pullquote-backup', version: BACKUP_VERSION } as const;
    await addJson(HEADER_FILE, {
      ...header,
      createdAt: now.getTime(),
      articles: ids.length,
    } satisfies BackupHeader);
    await addJson(REST_FILE, await readRest(settings));
    const written = new Set<string>();
    let articles = 0;
    for (const [index, id] of ids.entries()) {
      signal?.throwIfAborted();
      const backed = await readBacked(id);
      if (!backed) continue;
      articles += 1;
      await addJson(articleFile(articles), backed, id);
      for (const { hash, type = '' } of backed.pictures) {
        if (!hasPictures || hash === undefined || written.has(hash)) continue;
        const blob = await db.blobs.get(hash);
        if (!blob) continue;
        written.add(hash);
        // Pictures are compressed already.
        await zip.add(pictureFile(hash, type), new BlobReader(blob.bytes), { level: 0 });
      }
      tell?.((index + 1) / ids.length);
      await pause?.();
    }
    const checksums: Checksums = { block: BLOCK, sha256: await endBlocks() };
    await addJson(CHECKSUMS_FILE, checksums);
    await zip.close(UNSEALED);
    return { articles, pictures: written.size };
  } catch (error) {
    await writable.abort(error).catch(() => undefined);
    throw error;
  }
}

const readRest = async (settings: unknown): Promise<BackedRest> => ({
  shelves: await db.shelves.toArray(),
  jobs: await db.jobs.toArray(),
  settings,
});
