import { mayReach, originOf } from '@/lib/browser/permissions';
import { stayAwake } from '@/lib/browser/stay-awake';
import { wantAgain } from '@/lib/library/pictures';
import { collectPictures } from '@/lib/pictures/collect-pictures';

/** Fetches the pictures that are wanted. When the library cannot be written they stay wanted, for the next time. */
export async function collect(): Promise<void> {
  try {
    await stayAwake(collectPictures((url) => mayReach([originOf(url)])));
  } catch {
    return;
  }
}

/** Tries the pictures again that failed because the reader had not given leave for their hosts. */
export async function collectWhereLeaveWasMissing(): Promise<void> {
  await wantAgain(['not-allowed']);
  await collect();
}
