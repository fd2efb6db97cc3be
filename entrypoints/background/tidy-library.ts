import { ownFolder } from '@/lib/browser/folders';
import { readSettings } from '@/lib/browser/settings';
import { stayAwake } from '@/lib/browser/stay-awake';
import { keepSpare } from '@/lib/library/backup/keep-spare';
import { purgeOld } from '@/lib/library/bin';
import { sharePictures } from '@/lib/library/blobs';

/**
 * Empties the bin of what has been in it for its time, goes on with what an upgrade left to do, and copies the library
 * to where the browser's database cannot take it away.
 */
export async function tidyLibrary(): Promise<void> {
  try {
    await purgeOld();
    await sharePictures();
    await stayAwake(keepSpare(await ownFolder('spare'), { settings: readSettings }));
  } catch {
    // The library cannot be written now; the next time will do.
    return;
  }
}
