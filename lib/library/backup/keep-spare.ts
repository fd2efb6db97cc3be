import { dropRecords, numbersInJournal } from '@/lib/library/journal/journal';
import {
  libraryNow,
  nameLibrary,
  newName,
  type Numbered,
  type Standing,
} from '@/lib/library/journal/number-changes';
import { lostName } from './lost-library';
import { dropSpares, latestIn, type Spare } from './spares';
import { writeBackup } from './write-backup';

const HOUR = 3_600_000;
const FEW = 5000; // Articles; more take a minute to write, so a day lies between two copies.
const LONGEST_JOURNAL = 1000; // Changes; a copy is made before they are more.
const SPELL = 40; // Milliseconds of work between two rests.
const SETTLING = 3000; // Milliseconds: a change is in the journal long before.

type Asking = { settings: () => Promise<unknown>; now?: Date };

/**
 * Copies the library into `folder` where it has changed since the last copy and that was made an hour ago, or where the
 * journal has not all that happened since; answers whether it did. The copy of a library that is lost stays until the
 * reader has decided.
 */
export const keepSpare = (
  folder: FileSystemDirectoryHandle,
  { settings, now = new Date() }: Asking,
): Promise<boolean> =>
  navigator.locks.request('spare', { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    if (!(await isDue(await latestIn(folder), await libraryNow(), now))) return false;
    const { library, number } = await namedLibrary();
    const name = `spare-${library}-${number}-${now.getTime()}.zip`;
    const handle = await folder.getFileHandle(name, { create: true });
    // The file has its bytes only when it is closed: a copy that is cut off is an empty file, and the older one stays.
    const options = { settings: await settings(), now, hasPictures: false, pause: restInTurn() };
    await writeBackup(await handle.createWritable(), options);
    await dropSpares(folder, name);
    await dropRecords(library, number);
    return true;
  });

/** The library's name and the number of its last change; one from before there were names gets one. */
async function namedLibrary(): Promise<Numbered> {
  const { library, number } = await libraryNow();
  return library === undefined ? nameLibrary(newName(), 0) : { library, number };
}

async function isDue(latest: Spare | undefined, standing: Standing, now: Date): Promise<boolean> {
  const { number, articles } = standing;
  if (articles === 0 || (await lostName(latest, standing)) !== undefined) return false;
  if (!latest) return true;
  if (latest.number === number) return false;
  const age = now.getTime() - latest.madeAt;
  const isOld = age >= (articles > FEW ? 24 * HOUR : HOUR) || age < 0;
  return isOld || lacksChanges(latest, standing);
}

/** Whether the journal has become long, or has not all that happened since the copy was made. */
async function lacksChanges(latest: Spare, { library = 0, number, missed }: Standing): Promise<boolean> {
  const since = number - latest.number;
  if (missed > latest.number || since > LONGEST_JOURNAL) return true;
  const isWhole = async () => {
    const numbers = await numbersInJournal(library);
    return numbers.filter((each) => each > latest.number && each <= number).length === since;
  };
  if (await isWhole()) return false;
  // What was changed just now may still be on its way.
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  return !(await isWhole());
}

/** Rests as long as was worked: who reads, saves or searches meanwhile is not to feel it. */
function restInTurn(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    const worked = performance.now() - since;
    if (worked < SPELL) return;
    await new Promise((resolve) => setTimeout(resolve, worked));
    since = performance.now();
  };
}
