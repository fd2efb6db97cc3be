import { showSavedBadge } from '@/lib/browser/badge';
import { waitForPictures } from '@/lib/browser/run-in-page';
import { saveArticle } from '@/lib/library/save-article';
import type { Answer, Payload } from '@/lib/messages/protocol';
import { collect } from './collect';

/** Saves an article, marks its tab, and goes on to the pictures without letting anybody wait for them. */
export async function keepArticle({
  article,
  quotes,
  tabId,
}: Payload<'articles/save'>): Promise<Answer<'articles/save'>> {
  const saved = await saveArticle({ article, quotes });
  void collect();
  if (tabId !== undefined) {
    void showSavedBadge(tabId);
    void waitForPictures(tabId);
  }
  return saved;
}
