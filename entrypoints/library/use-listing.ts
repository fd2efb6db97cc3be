import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRoute } from '@/components/library/library-route';
import type { Library, Listing } from '@/components/library/library-state';
import type { Place } from '@/lib/search/filter-catalogue';
import { shelfStart, type ShelfStart } from '@/lib/library/shelf-rows';
import { useLiveQuery, type Live } from '@/lib/ui/use-live-query';
import { useFinder } from './use-finder';
import { useIds } from './use-ids';
import { PAUSE, useRows, type Answer } from './use-rows';

/**
 * The articles the route asks for, kept in step with the library. Until the finder has read its catalogue, the start of
 * the shelf is shown straight from the database.
 */
export function useListing(route: LibraryRoute) {
  const { place, typed, order, isReversed } = route;
  const { line, behind, version } = useFinder();
  const [answer, setAnswer] = useState<Answer>();
  // The answer to another question may be shown while this one is asked, but not for another shelf.
  const isShown = answer?.place === place;
  // Once the finder answers, nobody needs the start of the shelf read again at each change.
  const start = useLiveQuery(startOf, isShown ? undefined : place);
  const [counts, setCounts] = useState<Listing['counts']>();
  const isCounted = useRef(false);

  // Before the frame is drawn, not after it: the finder can look meanwhile.
  useLayoutEffect(() => {
    if (!line) return undefined;
    let isLatest = true;
    let pause: ReturnType<typeof setTimeout>;
    const count = async (slots: Uint32Array) => {
      const counted = await line.ask('facets', slots);
      if (isLatest) setCounts(counted);
    };
    const ask = async (isThorough: boolean): Promise<void> => {
      const found = await line.ask('find', { place, typed, order, isReversed, isThorough });
      if (!isLatest) return;
      const rows = new Map(found.first.map((row, index) => [found.slots[index] ?? -1, row]));
      setAnswer({ place, typed, found, rows, reasons: new Map() });
      if (found.unchecked > 0) return ask(true);
      // The finder does one thing at a time: the next key must not wait for the counts of the one before.
      pause = setTimeout(() => void count(found.slots).catch(() => undefined), isCounted.current ? PAUSE : 0);
      isCounted.current = true;
      return undefined;
    };
    void ask(false).catch(() => undefined);
    return () => {
      isLatest = false;
      clearTimeout(pause);
    };
  }, [line, place, typed, order, isReversed, version]);

  const fetchRows = useRows(line, answer);

  const shown = isShown ? listed(answer) : undefined;
  const library = libraryFor(route, start, shown && { ...shown, behind, counts }, { behind, counts });
  const idsOf = useIds(line, isShown ? answer.found : undefined);
  return { library, fetchRows, idsOf };
}

type Start = ShelfStart & { place: Place };

const startOf = async (place: Place | undefined): Promise<Start | undefined> =>
  place && { place, ...(await shelfStart(place)) };

type Standing = Pick<Listing, 'behind' | 'counts'>;

const listed = ({ typed, found, rows, reasons }: Answer): Omit<Listing, keyof Standing> => ({
  typed,
  total: found.slots.length,
  isAll: true,
  rowAt: (index) => rows.get(found.slots[index] ?? -1),
  reasonAt: (index) => reasons.get(found.slots[index] ?? -1),
  problems: found.problems,
  unchecked: found.unchecked,
});

function libraryFor(
  { place, typed, order, isReversed }: LibraryRoute,
  start: Live<Start | undefined>,
  found: Listing | undefined,
  standing: Standing,
): Library {
  if (found) return { state: 'open', listing: found };
  if (start.state === 'failed') return { state: 'failed', problem: start.problem };
  const isStart = typed.trim() === '' && order === 'saved' && !isReversed;
  if (start.state === 'loading' || start.value?.place !== place || !isStart) return { state: 'opening' };
  const { rows, isAll } = start.value;
  const known = {
    typed: undefined,
    total: rows.length,
    isAll,
    rowAt: (index: number) => rows[index],
    reasonAt: () => undefined,
  };
  return { state: 'open', listing: { ...known, ...standing, problems: [], unchecked: 0 } };
}
