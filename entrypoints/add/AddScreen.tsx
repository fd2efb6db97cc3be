import { useEffect, useState } from 'preact/hooks';
import { AddView } from '@/components/add/AddView';
import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import type { Word } from '@/components/words/words';
import { askToReach, originOf } from '@/lib/browser/permissions';
import { addressesOfTabs, ALL_SITES } from '@/lib/browser/tabs-in-window';
import { addJobs, dropJobs, listJobs, retryJobs } from '@/lib/library/jobs';
import type { JobRow } from '@/lib/library/rows';
import { send } from '@/lib/messages/send';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import { useOtherVersion } from '@/lib/ui/use-other-version';

const NONE: JobRow[] = [];
const ASK_AGAIN = 5000; // Milliseconds; whoever was at it may have been ended.

/** The addresses the reader gives, and what becomes of them. */
export function AddScreen() {
  const live = useLiveQuery(listJobs);
  const jobs = live.state === 'ready' ? live.value : NONE;
  const [said, setSaid] = useState<Word>();
  const isWaiting = jobs.some(({ state }) => state === 'waiting' || state === 'fetching');
  useEffect(() => {
    if (!isWaiting) return undefined;
    const asking = setInterval(() => void send('jobs/run'), ASK_AGAIN);
    return () => clearInterval(asking);
  }, [isWaiting]);

  /** Asks straight from the click: browsers refuse the question otherwise. */
  const withLeave = async (origins: string[], addresses: () => Promise<string[]>) => {
    const isAllowed = await askToReach(origins).catch(() => false);
    setSaid(isAllowed ? undefined : 'add_refused');
    if (!isAllowed) return;
    await addJobs(await addresses());
    await send('jobs/run');
  };
  const retry = async (id?: string) => {
    const failed = jobs.filter((job) => job.state === 'failed' && (id === undefined || job.id === id));
    const isAllowed = await askToReach(originsOf(failed.map(({ url }) => url))).catch(() => false);
    setSaid(isAllowed ? undefined : 'add_refused');
    await retryJobs(id);
    await send('jobs/run');
  };
  return (
    <>
      <AddView
        jobs={jobs}
        said={said}
        readerAddress={(id) => `reader.html#${encodeURIComponent(id)}`}
        onAdd={(addresses) => void withLeave(originsOf(addresses), () => Promise.resolve(addresses))}
        onAddTabs={() => void withLeave(ALL_SITES, addressesOfTabs)}
        onRetry={(id) => void retry(id)}
        onDrop={(which) => void dropJobs(which)}
      />
      <OtherVersionNotice other={useOtherVersion()} onReload={() => location.reload()} />
    </>
  );
}

const originsOf = (addresses: readonly string[]): string[] => [...new Set(addresses.map(originOf))];
