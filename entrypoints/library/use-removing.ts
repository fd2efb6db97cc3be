import { useState } from 'preact/hooks';
import { binArticles, takeFromBin } from '@/lib/library/bin';
import type { ArticleRow } from '@/lib/library/rows';

/** Puts articles into the bin, and remembers the last one so that it can come back. */
export function useRemoving() {
  const [removed, setRemoved] = useState<ArticleRow>();
  return {
    removed,
    remove: async (row: ArticleRow) => {
      await binArticles([row.id]);
      setRemoved(row);
    },
    undo: async () => {
      setRemoved(undefined);
      if (removed) await takeFromBin([removed.id]);
    },
    forget: () => setRemoved(undefined),
  };
}
