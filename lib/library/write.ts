import { Dexie, type Table } from 'dexie';
import { db, SCHEMA_VERSION } from './database';
import { keepInJournal } from './journal/journal';
import { takeNoted } from './journal/note-changes';
import { LIBRARY, numberChanges } from './journal/number-changes';
import { NewerLibrary } from './problem';
import type { MetaRow } from './rows';

/**
 * Does `work` on `tables` in one transaction: all of it, on disk, or nothing of it; what it changed is then in the journal.
 * Changes that lie elsewhere as well, as in the file they are restored from, need not be `isJournalled`.
 * Throws `NewerLibrary` when a newer Pullquote has written the library since this code was loaded.
 */
export async function write<T>(
  tables: readonly Table[],
  work: () => Promise<T>,
  { isJournalled = true } = {},
): Promise<T> {
  const attempt = () =>
    db.transaction('rw', [...tables, db.meta], async () => {
      const [schema, library] = await db.meta.bulkGet(['schema', LIBRARY]);
      await refuseNewer(schema);
      const answer = await work();
      const changes = takeNoted(Dexie.currentTransaction);
      const numbered = changes.length > 0 && (await numberChanges(library, isJournalled));
      return { answer, changes, numbered };
    });
  const { answer, changes, numbered } = await openingAgain(attempt);
  if (numbered && isJournalled) await keepInJournal(numbered, changes);
  return answer;
}

async function openingAgain<T>(attempt: () => PromiseLike<T>): Promise<T> {
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
async function refuseNewer(written: MetaRow | undefined): Promise<void> {
  if (written && written.value > SCHEMA_VERSION) throw new NewerLibrary();
  if (written?.value !== SCHEMA_VERSION) await db.meta.put({ key: 'schema', value: SCHEMA_VERSION });
}
