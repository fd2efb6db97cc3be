import type { Table } from 'dexie';
import { db, SCHEMA_VERSION } from './database';
import { NewerLibrary } from './problem';

/**
 * Does `work` on `tables` in one transaction: all of it, on disk, or nothing of it.
 * Throws `NewerLibrary` when a newer Pullquote has written the library since this code was loaded.
 */
export async function write<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  const attempt = () =>
    db.transaction('rw', [...tables, db.meta], async () => {
      await refuseNewer();
      return work();
    });
  try {
    return await attempt();
  } catch (error) {
    // The browser closes a database when it is short of memory or its files moved; opening it again is enough.
    if (!(error instanceof Error && error.name === 'DatabaseClosedError')) throw error;
    await db.open();
    return attempt();
  }
}

// Dexie opens a database of a newer version without complaint, so the version is written into the library as well.
async function refuseNewer(): Promise<void> {
  const written = await db.meta.get('schema');
  if (written && written.value > SCHEMA_VERSION) throw new NewerLibrary();
  if (written?.value !== SCHEMA_VERSION) await db.meta.put({ key: 'schema', value: SCHEMA_VERSION });
}
