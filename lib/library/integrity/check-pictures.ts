import { db } from '@/lib/library/database';
import { write } from '@/lib/library/write';
import type { Finding, Mode } from './finding';

/** Every picture said to be kept has its bytes, and no bytes are kept that no article shows. */
export async function checkPictures(mode: Mode): Promise<Finding[]> {
  const work = async () => {
    const kept = await db.pictures.where('state').equals('kept').toArray();
    const held = new Set(await db.blobs.toCollection().primaryKeys());
    const named = new Set(kept.map(({ hash }) => hash));
    // Rows of version 1 hold their bytes themselves.
    const missing = kept.filter(({ hash, bytes }) => !bytes && (hash === undefined || !held.has(hash)));
    const unused = [...held].filter((hash) => !named.has(hash));
    if (mode === 'repair') {
      await db.pictures.bulkPut(missing.map(({ articleId, url }) => ({ articleId, url, state: 'wanted' })));
      await db.blobs.bulkDelete(unused);
    }
    return [missing.length, unused.length];
  };
  const tables = [db.pictures, db.blobs];
  const [missing = 0, unused = 0] = await (mode === 'repair'
    ? write(tables, work)
    : db.transaction('r', tables, work));
  return [
    { kind: 'picture-missing', count: missing },
    { kind: 'picture-unused', count: unused },
  ];
}
