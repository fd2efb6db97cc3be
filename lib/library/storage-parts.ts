import { db } from './database';
import { CHUNK } from './segment-store';

/** What the parts of the library take, in bytes. */
export type StorageParts = {
  pictures: number;
  /** How many different pictures. */
  pictureCount: number;
  /** Catalogue and index of words, which can be made anew. */
  index: number;
};

/** Measures pictures and index; texts are what the rest of the library's room is taken by. */
export async function storageParts(): Promise<StorageParts> {
  return db.transaction('r', [db.blobs, db.segments, db.postings], async () => {
    let [pictures, pictureCount, index] = [0, 0, 0];
    await db.blobs.each(({ size }) => {
      pictures += size;
      pictureCount += 1;
    });
    await db.segments.each(({ dictionary, ids, blocks, revisions }) => {
      index += dictionary.byteLength + ids.length + blocks.byteLength + revisions.byteLength;
    });
    // Counted, not read: all postings of a large library are tens of megabytes.
    index += (await db.postings.count()) * CHUNK;
    return { pictures, pictureCount, index };
  });
}
