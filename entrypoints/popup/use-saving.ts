import { useEffect, useState } from 'preact/hooks';
import type { ReadArticle, Room, Saving } from '@/components/popup/popup-state';
import type { Article } from '@/lib/article/article';
import { clearBadge, showSavedBadge } from '@/lib/browser/badge';
import { keepForGood, storageUse } from '@/lib/browser/storage';
import { handOver } from '@/lib/messages/hand-over';
import { holdLine } from '@/lib/messages/line';

/**
 * Whether the article is in the library, and the way to get it there. The popup itself writes nothing: closing it
 * would take the transaction with it, so the background saves and answers when all is on disk.
 */
export function useSaving(read: ReadArticle | undefined, tabId: number | undefined) {
  const [saving, setSaving] = useState<Saving>({ state: 'unsaved' });
  const article = read?.article;

  useEffect(() => {
    if (article) void copyOf(article, tabId).then((copy) => copy && setSaving({ state: 'known', ...copy }));
  }, [article, tabId]);

  const save = async (textOnly = false) => {
    if (!read) return;
    setSaving({ state: 'saving' });
    const reply = await handOver({
      article: read.article,
      quotes: read.quotes,
      ...(textOnly && { textOnly }),
      ...(tabId !== undefined && { tabId }),
    });
    if (!reply.ok) {
      const room = reply.reason === 'disk-full' ? await roomFor(read) : undefined;
      setSaving({ state: 'failed', why: reply.reason, room });
      return;
    }
    setSaving({ state: 'saved', id: reply.value.id, at: Date.now() });
    holdLine();
    void keepForGood();
  };
  return { saving, save };
}

/** What the article takes without its pictures, and what the browser has left. */
async function roomFor({ article, quotes }: ReadArticle): Promise<Room> {
  const { available } = await storageUse();
  return { needed: new Blob([JSON.stringify([article, quotes])]).size, left: available };
}

/** What the library has of the article. Only now that we may see the tab can its badge tell, too. */
async function copyOf(article: Article, tabId: number | undefined) {
  // The library's code is only loaded once the article is on screen.
  const { savedCopy } = await import('@/lib/library/saved-copy');
  const copy = await savedCopy(article);
  if (tabId !== undefined) void (copy ? showSavedBadge(tabId, copy.highlightCount) : clearBadge(tabId));
  return copy && { id: copy.id, at: copy.savedAt, isChanged: copy.isChanged };
}
