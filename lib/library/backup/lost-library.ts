import { dropJournals, librariesInJournal, readJournal } from '@/lib/library/journal/journal';
import { libraryNow, nameLibrary, type Standing } from '@/lib/library/journal/number-changes';
import { Replay } from '@/lib/library/journal/replay';
import { openBackup, type Backup } from './open-backup';
import { BackupRefused } from './problems';
import { restoreBackup, type Tally } from './restore';
import { dropSpares, latestIn, type Spare } from './spares';
import { withJournal } from './with-journal';

/** A library that is gone, as far as its copy and its journal tell; `number` is that of the last change they know. */
export type Lost = { articles: number; madeAt: number; backup: Backup; library: number; number: number };

/** The name of a library that is in a copy or in the journal and is not the one that is here. */
export async function lostName(
  latest: Spare | undefined,
  { library }: Standing,
): Promise<number | undefined> {
  if (latest) return latest.library === library ? undefined : latest.library;
  return (await librariesInJournal()).find((each) => each !== library);
}

/** What can be put back of a library that the browser has lost; undefined where the library is there. Reads only. */
export async function lostLibrary(folder: FileSystemDirectoryHandle): Promise<Lost | undefined> {
  const latest = await latestIn(folder);
  const library = await lostName(latest, await libraryNow());
  if (library === undefined) return undefined;
  const spare = latest && (await opened(latest));
  const journal = await readJournal(library, latest?.number ?? 0);
  const backup = withJournal(spare, new Replay(journal.changes));
  if (backup.articles === 0) {
    // What cannot be restored must not keep a new copy from being made.
    await forgetLost(folder);
    return undefined;
  }
  const { articles } = backup;
  const madeAt = Math.max(journal.at, latest?.madeAt ?? 0);
  return { articles, madeAt, backup, library, number: Math.max(journal.number, latest?.number ?? 0) };
}

/** Puts a lost library back, beside what was saved since. Stopped or killed, it can be done again. */
export async function putBack(
  { backup, library, number }: Lost,
  tell: (share: number) => void,
): Promise<Tally> {
  const tally = await restoreBackup(backup, { tell });
  await nameLibrary(library, number);
  await dropJournals(library);
  return tally;
}

/** Gives up what is left of a lost library: for a reader who wants to begin anew. */
export async function forgetLost(folder: FileSystemDirectoryHandle): Promise<void> {
  const { library } = await libraryNow();
  await dropSpares(folder);
  await dropJournals(library);
}

async function opened({ handle }: Spare): Promise<Backup | undefined> {
  try {
    return await openBackup(await handle.getFile());
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    return undefined;
  }
}
