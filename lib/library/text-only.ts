import { dropUnusedBlobs } from './blobs';
import { db } from './database';
import type { ArticleRow } from './rows';
import { write } from './write';

/** An article and what its pictures take, in bytes; those it shares with others count in full. */
export type PictureWeight = { row: ArticleRow; bytes: number; count: number };

/** The articles whose pictures take the most, the heaviest first. */
export async function heaviestPictures(most: number): Promise<PictureWeight[]> {
  return db.transaction('r', [db.articles, db.pictures, db.blobs], async () => {
    const sizes = new Map<string, number>();
    await db.blobs.each(({ hash, size }) => void sizes.set(hash, size));
    const weights = new Map<string, { bytes: number; count: number }>();
    await db.pictures
      .where('state')
      .equals('kept')
      .each(({ articleId, hash = '', bytes }) => {
        const known = weights.get(articleId) ?? { bytes: 0, count: 0 };
        const size = sizes.get(hash) ?? bytes?.size ?? 0;
        weights.set(articleId, { bytes: known.bytes + size, count: known.count + 1 });
      });
    const heaviest = [...weights].toSorted(([, a], [, b]) => b.bytes - a.bytes).slice(0, most);
    const rows = await db.articles.bulkGet(heaviest.map(([id]) => id));
    return heaviest.flatMap(([, weight], index) => {
      const row = rows[index];
      return row ? [{ row, ...weight }] : [];
    });
  });
}

/** Keeps articles as text only: their pictures go, all or none, but for those that other articles show. */
export async function removePictures(ids: readonly string[]): Promise<void> {
  await write([db.pictures, db.blobs], async () => {
    const pictures = await db.pictures
      .where('articleId')
      .anyOf([...ids])
      .toArray();
    await db.pictures.bulkDelete(pictures.map(({ articleId, url }) => [articleId, url]));
    await dropUnusedBlobs(pictures);
  });
}
