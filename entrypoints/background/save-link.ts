import type { Browser } from '#imports';
import { showAddedBadge } from '@/lib/browser/badge';
import { openAdding } from '@/lib/browser/pages';
import { askToReach, originOf } from '@/lib/browser/permissions';
import { addJobs } from '@/lib/library/jobs';
import { doJobs } from './do-jobs';

/** Saves the article a link leads to, without opening it. Where the reader gives no leave, the list of addresses says so. */
export async function saveLink(link: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  // Straight from the click: browsers refuse the question otherwise.
  const isAllowed = await askToReach([originOf(link)]).catch(() => false);
  await addJobs([link]);
  if (tab?.id !== undefined) void showAddedBadge(tab.id);
  if (!isAllowed) await openAdding();
  await doJobs();
}
