import { writeBackup } from './write-backup';
import { dropSpares, latestIn, libraryNow, nameLibrary, type Spare, type Standing } from './spares';

const HOUR = 3_600_000;
const FEW = 5000; // Articles; more take a minute to write, so a day lies between two copies.

type Asking = { settings: () => Promise<unknown>; now?: Date };

/**
 * Copies the library into `folder` where it has changed since the last copy and that was made an hour ago; answers
 * whether it did. The copy of a library that is lost stays until the reader has decided.
 */
export const keepSpare = (
  folder: FileSystemDirectoryHandle,
  { settings, now = new Date() }: Asking,
): Promise<boolean> =>
  navigator.locks.request('spare', { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    const [latest, standing] = [await latestIn(folder), await libraryNow()];
    if (!isDue(latest, standing, now)) return false;
    const library = standing.library ?? (await nameLibrary(newNumber()));
    const name = `spare-${library}-${standing.seq}-${now.getTime()}.zip`;
    const handle = await folder.getFileHandle(name, { create: true });
    // The file has its bytes only when it is closed: a copy that is cut off is an empty file, and the older one stays.
    await writeBackup(await handle.createWritable(), { settings: await settings(), now, hasPictures: false });
    await dropSpares(folder, name);
    return true;
  });

function isDue(latest: Spare | undefined, { library, seq, articles }: Standing, now: Date): boolean {
  if (articles === 0) return false;
  if (!latest) return true;
  const age = now.getTime() - latest.madeAt;
  const isOld = age >= (articles > FEW ? 24 * HOUR : HOUR) || age < 0;
  return latest.library === library && latest.seq !== seq && isOld;
}

const newNumber = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
