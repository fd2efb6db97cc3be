import { showSavedBadge } from '@/lib/browser/badge';
import { saveArticle } from '@/lib/library/save-article';
import type { Answer, Payload } from '@/lib/messages/protocol';

/** Saves an article and marks its tab. */
export async function keepArticle({
  article,
  quotes,
  tabId,
}: Payload<'articles/save'>): Promise<Answer<'articles/save'>> {
  const saved = await saveArticle({ article, quotes });
  if (tabId !== undefined) void showSavedBadge(tabId);
  return saved;
}
