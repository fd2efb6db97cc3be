import { useState } from 'preact/hooks';
import { removeArticle, restoreArticle } from '@/lib/library/remove-article';
import type { SavedArticle } from '@/lib/library/rows';

/** Removes articles at once, and holds the last one so that it can come back whole. */
export function useRemoving() {
  const [removed, setRemoved] = useState<SavedArticle>();
  return {
    removed,
    remove: async (id: string) => setRemoved(await removeArticle(id)),
    undo: async () => {
      setRemoved(undefined);
      if (removed) await restoreArticle(removed);
    },
    forget: () => setRemoved(undefined),
  };
}
