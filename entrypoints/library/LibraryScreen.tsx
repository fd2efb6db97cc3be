import { useCallback, useState } from 'preact/hooks';
import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import type { Library } from '@/components/library/library-state';
import { LibraryView } from '@/components/library/LibraryView';
import { LostNotice } from '@/components/library/LostNotice';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Act } from '@/lib/library/acts';
import { backupMemory, isReminderDue } from '@/lib/library/backup/backup-memory';
import { NO_PICTURES } from '@/lib/library/picture-state';
import type { ArticleRow } from '@/lib/library/rows';
import { dropShelf, keepShelf, listShelves } from '@/lib/library/shelves';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import { useOtherVersion } from '@/lib/ui/use-other-version';
import { SavedItem } from './SavedItem';
import { useActs } from './use-acts';
import { useDensity } from './use-density';
import { useListing } from './use-listing';
import { useLost } from './use-lost';
import { usePictureStates } from './use-picture-states';
import { useRoute } from './use-route';
import { useSelection } from './use-selection';
import { useStorage } from './use-storage';

/** The library: what is saved on this machine, as it changes. */
export function LibraryScreen() {
  const [route, changeRoute] = useRoute();
  const { library, fetchRows, idsOf } = useListing(route);
  const total = library.state === 'open' ? library.listing.total : 0;
  const { selected, chosen, select, selectAll, clear } = useSelection(idsOf);
  const shelves = useLiveQuery(listShelves);
  const [density, setDensity] = useDensity();
  const { done, act, purge, exportAs, undo, forget } = useActs(useWords(), useLanguage());
  const used = useStorage(total);
  const memory = useLiveQuery(backupMemory);
  const { lost, onPutBack, onBeginAnew } = useLost();
  const [range, setRange] = useState({ from: 0, to: 0 });
  const pictures = usePictureStates(density === 'compact' ? [] : idsInSight(library, range));
  const lookAhead = useCallback(
    (from: number, to: number) => {
      setRange({ from, to });
      void fetchRows(from, to).catch(() => undefined);
    },
    [fetchRows],
  );
  const actOnChosen = async (what: Act, row?: ArticleRow) => {
    await act(row ? [row.id] : [...(await chosen())], what);
    if (!row) void clear();
  };
  const purgeSelected = async () => {
    await purge([...(await chosen())]);
    void clear();
  };
  return (
    <>
      <LibraryView
        library={library}
        isLost={lost?.state === 'offered'}
        route={route}
        density={density}
        shelves={shelves.state === 'ready' ? shelves.value : []}
        used={used}
        backup={
          memory.state === 'ready'
            ? { last: memory.value.last, isDue: isReminderDue(memory.value) }
            : undefined
        }
        selected={selected}
        done={done?.words}
        item={(props) => (
          <SavedItem key={props.row.id} pictures={pictures.get(props.row.id) ?? NO_PICTURES} {...props} />
        )}
        onRoute={changeRoute}
        onRange={lookAhead}
        onDensity={setDensity}
        onKeepShelf={(name) => void keepShelf(name, route.typed.trim())}
        onDropShelf={(id) => void dropShelf(id)}
        onSelect={(index, isRange) => void select(index, isRange)}
        onSelectAll={() => void selectAll()}
        onClear={() => void clear()}
        onAct={(what, row) => void actOnChosen(what, row)}
        onPurge={() => void purgeSelected()}
        onExport={(form) => void exportAs([...selected], form)}
        onUndo={done?.before && (() => void undo())}
        onForget={forget}
      />
      <LostNotice lost={lost} onPutBack={() => void onPutBack()} onBeginAnew={() => void onBeginAnew()} />
      <OtherVersionNotice other={useOtherVersion()} onReload={() => location.reload()} />
    </>
  );
}

type Range = { from: number; to: number };

function idsInSight(library: Library, { from, to }: Range): string[] {
  if (library.state !== 'open') return [];
  const { rowAt } = library.listing;
  return Array.from({ length: to - from }, (_, n) => rowAt(from + n)?.id ?? '').filter((id) => id !== '');
}
