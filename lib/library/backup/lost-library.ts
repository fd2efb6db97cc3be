import { openBackup, type Backup } from './open-backup';
import { BackupRefused } from './problems';
import { restoreBackup, type Tally } from './restore';
import { dropSpares, latestIn, libraryNow, nameLibrary } from './spares';

/** A library that is gone, as far as the copy tells. */
export type Lost = { articles: number; madeAt: number; backup: Backup; library: number };

/** The copy of a library that the browser has lost; undefined where the library is there. Reads only. */
export async function lostLibrary(folder: FileSystemDirectoryHandle): Promise<Lost | undefined> {
  const [latest, { library }] = [await latestIn(folder), await libraryNow()];
  if (!latest || latest.library === library) return undefined;
  try {
    const backup = await openBackup(await latest.handle.getFile());
    return { articles: backup.articles, madeAt: latest.madeAt, backup, library: latest.library };
  } catch (error) {
    // What cannot be restored must not keep a new copy from being made.
    if (error instanceof BackupRefused) await dropSpares(folder);
    return undefined;
  }
}

/** Puts a lost library back, beside what was saved since. Stopped or killed, it can be done again. */
export async function putBack({ backup, library }: Lost, tell: (share: number) => void): Promise<Tally> {
  const tally = await restoreBackup(backup, { tell });
  await nameLibrary(library);
  return tally;
}
