import { db } from './database';
import type { PictureRow } from './rows';
import { sha256 } from './sha256';
import { write } from './write';

/** Written down once no row of version 1 holds its bytes itself any more. */
const SHARED = 'pictures-shared';

/** The name of a picture's bytes: the same bytes have the same one. */
export const hashOf = async (bytes: Blob): Promise<string> => sha256(await bytes.arrayBuffer());

/** The rows with their bytes; to be called within the transaction that read them. */
export async function withBytes(pictures: readonly PictureRow[]): Promise<PictureRow[]> {
  const blobs = await db.blobs.bulkGet(pictures.map(({ hash }) => hash ?? ''));
  return pictures.map((picture, index) => {
    const bytes = blobs[index]?.bytes ?? picture.bytes;
    return { ...picture, ...(bytes && { bytes }) };
  });
}

/** Drops the bytes that no row names any more; to be called after `pictures` were deleted, in the same transaction. */
export async function dropUnusedBlobs(pictures: readonly PictureRow[]): Promise<void> {
  const hashes = new Set(pictures.flatMap(({ hash }) => (hash === undefined ? [] : [hash])));
  for (const hash of hashes) {
    if ((await db.pictures.where('hash').equals(hash).count()) === 0) await db.blobs.delete(hash);
  }
}

/**
 * Moves the bytes that rows of version 1 hold themselves to where articles share them, one picture a transaction:
 * killed at any point, the next call goes on.
 */
export async function sharePictures(): Promise<void> {
  if (await db.meta.get(SHARED)) return;
  const kept = await db.pictures.where('state').equals('kept').primaryKeys();
  for (const key of kept) {
    const row = await db.pictures.get(key);
    if (!row?.bytes) continue;
    const { bytes } = row;
    const hash = await hashOf(bytes);
    await write([db.pictures, db.blobs], async () => {
      const still = await db.pictures.get(key);
      if (!still?.bytes || still.bytes.size !== bytes.size) return;
      const { bytes: _moved, ...rest } = still;
      await db.blobs.put({ hash, bytes, size: bytes.size });
      await db.pictures.put({ ...rest, hash });
    });
  }
  await db.meta.put({ key: SHARED, value: 1 });
}
