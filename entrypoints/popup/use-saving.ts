import { useEffect, useState } from 'preact/hooks';
import type { ReadArticle, Saving } from '@/components/popup/popup-state';
import type { Article } from '@/lib/article/article';
import { keepForGood } from '@/lib/browser/storage';
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
    if (article) void savedCopy(article).then((saved) => saved && setSaving(saved));
  }, [article]);

  const save = async () => {
    if (!read) return;
    setSaving({ state: 'saving' });
    const reply = await handOver({
      article: read.article,
      quotes: read.quotes,
      ...(tabId !== undefined && { tabId }),
    });
    if (!reply.ok) {
      setSaving({ state: 'failed', why: reply.reason });
      return;
    }
    setSaving((await savedCopy(read.article)) ?? { state: 'saved', id: reply.value.id, at: Date.now() });
    holdLine();
    void keepForGood();
  };
  return { saving, save };
}

// The library's code is only loaded once the article is on screen.
async function savedCopy(article: Article): Promise<Saving | undefined> {
  const { findSaved } = await import('@/lib/library/find-saved');
  const row = await findSaved(article.canonicalUrl, article.url);
  return row && { state: 'saved', id: row.id, at: row.savedAt };
}
