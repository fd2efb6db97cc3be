import { useEffect, useState } from 'preact/hooks';
import type { Popup } from '@/components/popup/popup-state';
import type { ArticleRow } from '@/lib/library/rows';

const SHELF_LENGTH = 4; // What fits below the message without scrolling.

/** The latest saved articles, read only where the page has nothing to show. */
export function useShelf(popup: Popup): ArticleRow[] {
  const [rows, setRows] = useState<ArticleRow[]>([]);
  const isWanted = popup.state !== 'article' && popup.state !== 'reading';
  useEffect(() => {
    if (isWanted) void latest().then(setRows);
  }, [isWanted]);
  return rows;
}

async function latest(): Promise<ArticleRow[]> {
  const { listArticles } = await import('@/lib/library/list-articles');
  return listArticles({ limit: SHELF_LENGTH });
}
