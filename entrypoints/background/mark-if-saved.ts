import { showSavedBadge } from '@/lib/browser/badge';
import { findSaved } from '@/lib/library/find-saved';

/** Shows the badge on a tab whose page is in the library. */
export async function markIfSaved(tabId: number, url: string): Promise<void> {
  if (await findSaved(url)) await showSavedBadge(tabId);
}
