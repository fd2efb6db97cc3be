import { useMemo } from 'preact/hooks';
import type { Library } from '@/components/library/library-state';
import { LibraryView } from '@/components/library/LibraryView';
import { listArticles } from '@/lib/library/list-articles';
import type { ArticleRow } from '@/lib/library/rows';
import { useLiveQuery, type Live } from '@/lib/ui/use-live-query';
import { SavedItem } from './SavedItem';
import { useRemoving } from './use-removing';
import { useStorage } from './use-storage';

/** Rows are thin: this many are read in one go without the reader noticing. */
const MOST_ARTICLES = 5000;

const allArticles = () => listArticles({ limit: MOST_ARTICLES });

/** The library: what is saved on this machine, as it changes. */
export function LibraryScreen() {
  const saved = useLiveQuery(allArticles);
  const today = useMemo(() => new Date(), []);
  const { removed, remove, undo, forget } = useRemoving();
  const removeById = async (id: string) => {
    const row = saved.state === 'ready' ? saved.value.find((candidate) => candidate.id === id) : undefined;
    if (row) await remove(row);
  };
  return (
    <LibraryView
      library={libraryFor(saved)}
      today={today}
      used={useStorage(saved)}
      removed={removed}
      item={(row) => <SavedItem key={row.id} row={row} onRemove={() => void remove(row)} />}
      onRemove={(id) => void removeById(id)}
      onUndo={() => void undo()}
      onForget={forget}
    />
  );
}

function libraryFor(saved: Live<ArticleRow[]>): Library {
  switch (saved.state) {
    case 'loading':
      return { state: 'opening' };
    case 'failed':
      return { state: 'failed', problem: saved.problem };
    case 'ready':
      return { state: 'open', rows: saved.value };
  }
}
