import { clearBadge, showSavedBadge } from '@/lib/browser/badge';
import { findSaved } from '@/lib/library/find-saved';

/** Shows on a tab whether its page is in the library, and how many highlights it has there. */
export async function markIfSaved(tabId: number, url: string): Promise<void> {
  const saved = await findSaved(url);
  if (saved) await showSavedBadge(tabId, saved.highlightCount);
  else await clearBadge(tabId);
}
