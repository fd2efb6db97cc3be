import { purgeOld } from '@/lib/library/bin';
import { sharePictures } from '@/lib/library/blobs';

/** Empties the bin of what has been in it for its time, and goes on with what an upgrade left to do. */
export async function tidyLibrary(): Promise<void> {
  try {
    await purgeOld();
    await sharePictures();
  } catch {
    // The library cannot be written now; the next time will do.
    return;
  }
}
