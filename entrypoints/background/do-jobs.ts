import { openOffscreen } from '@/lib/browser/offscreen';
import { mayReach, originOf } from '@/lib/browser/permissions';
import { keepsPictures, readSettings } from '@/lib/browser/settings';
import { stayAwake } from '@/lib/browser/stay-awake';
import { runJobs } from '@/lib/jobs/run-jobs';
import { hasJobs } from '@/lib/library/jobs';
import { collect } from './collect';

/** Has the addresses that wait read and saved: by a page nobody sees, or here where the background has a window. */
export async function doJobs(): Promise<void> {
  try {
    if (!(await hasJobs())) return;
    if (await openOffscreen('/jobs.html', 'Reads the articles of saved addresses.')) return;
    const ways = {
      mayReach: (url: string) => mayReach([originOf(url)]),
      keepsPictures,
      repairs: async () => (await readSettings()).repairs,
      onSaved: () => void collect(),
    };
    await stayAwake(runJobs(ways));
  } catch {
    // The library cannot be read now; what waits waits for the next time.
    return;
  }
}
