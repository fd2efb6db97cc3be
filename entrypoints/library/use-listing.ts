import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRoute } from '@/components/library/library-route';
import type { Library, Listing, Reason } from '@/components/library/library-state';
import type { Found } from '@/lib/library/finder/finder';
import { FinderLine } from '@/lib/library/finder/finder-line';
import type { ArticleRow } from '@/lib/library/rows';
import type { Place } from '@/lib/search/filter-catalogue';
import { shelfStart, type ShelfStart } from '@/lib/library/shelf-rows';
import { useLiveQuery, type Live } from '@/lib/ui/use-live-query';
import { callFinder } from './call-finder';

const AHEAD = 30; // Rows read at once beyond those in sight.
const MOST_ROWS = 3000; // Rows kept in memory; more are read again when they come into sight.

/** What is known of one answer of the finder. */
type Answer = { place: Place; typed: string; found: Found };

/**
 * The articles the route asks for, kept in step with the library. Until the finder has read its catalogue, the start of
 * the shelf is shown straight from the database.
 */
export function useListing(route: LibraryRoute) {
  const start = useLiveQuery(shelfStart, route.place);
  const [line, setLine] = useState<FinderLine>();
  const [behind, setBehind] = useState(0);
  const [version, setVersion] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const [counts, setCounts] = useState<Listing['counts']>();
  const [, setDrawn] = useState(0);
  const rows = useRef(new Map<number, ArticleRow>());
  const reasons = useRef(new Map<number, Reason>());
  const [wanted] = useState(() => ({ range: { from: 0, to: 0 } }));

  useEffect(() => {
    const opened = new FinderLine(callFinder, (news) => {
      if (news.news === 'changed') setVersion((before) => before + 1);
      if (news.news === 'ready' || news.news === 'indexing') setBehind(news.behind);
      // What has been indexed since may be what is looked for.
      if (news.news === 'indexing') setVersion((before) => before + 1);
    });
    setLine(opened);
    return () => opened.close();
  }, []);

  const { place, typed, order, isReversed } = route;
  useEffect(() => {
    if (!line) return undefined;
    let isLatest = true;
    const ask = async (isThorough: boolean): Promise<void> => {
      const found = await line.ask('find', { place, typed, order, isReversed, isThorough });
      if (!isLatest) return;
      rows.current = new Map(found.first.map((row, index) => [found.slots[index] ?? -1, row]));
      reasons.current = new Map();
      setAnswer({ place, typed, found });
      if (found.unchecked > 0) return ask(true);
      const counted = await line.ask('facets', found.slots);
      if (isLatest) setCounts(counted);
      return undefined;
    };
    void ask(false).catch(() => undefined);
    return () => {
      isLatest = false;
    };
  }, [line, place, typed, order, isReversed, version]);

  const found = answer?.found;
  const fetchRows = useCallback(
    async (from: number, to: number) => {
      Object.assign(wanted.range, { from, to });
      if (!line || !found) return;
      const near = found.slots.slice(Math.max(0, from - AHEAD), to + AHEAD);
      const missing = near.filter((slot) => !rows.current.has(slot));
      const held = rows.current;
      if (missing.length > 0) {
        const read = await line.ask('rows', missing);
        const ids = read.length === missing.length ? undefined : await line.ask('ids', missing);
        missing.forEach((slot, index) => {
          const row = ids ? read.find(({ id }) => id === ids[index]) : read[index];
          if (row) held.set(slot, row);
        });
        for (const slot of held.keys()) {
          if (held.size <= MOST_ROWS) break;
          held.delete(slot);
        }
        setDrawn((drawn) => drawn + 1);
      }
      if (typed.trim() === '') return;
      const inSight = found.slots.slice(from, to).filter((slot) => !reasons.current.has(slot));
      if (inSight.length === 0) return;
      const told = await line.ask('reasons', { slots: inSight, typed });
      inSight.forEach((slot, index) => told[index] && reasons.current.set(slot, told[index]));
      setDrawn((drawn) => drawn + 1);
    },
    [line, found, typed, wanted],
  );

  useEffect(() => {
    const { from, to } = wanted.range;
    void fetchRows(from, to).catch(() => undefined);
  }, [fetchRows, wanted]);

  // The answer to another question may be shown while this one is asked, but not for another shelf.
  const isShown = answer?.place === place;
  const shown = isShown ? listed(answer, rows.current, reasons.current) : undefined;
  const library = libraryFor(route, start, shown && { ...shown, behind, counts }, { behind, counts });

  /** Ids of the articles from one place of the list to another, `to` exclusive. */
  const idsOf = useCallback(
    async (from: number, to: number): Promise<string[]> =>
      line && found ? line.ask('ids', found.slots.slice(from, to)) : [],
    [line, found],
  );
  return { library, fetchRows, idsOf };
}

type Standing = Pick<Listing, 'behind' | 'counts'>;

const listed = (
  { typed, found: { slots, problems, unchecked } }: Answer,
  rows: ReadonlyMap<number, ArticleRow>,
  reasons: ReadonlyMap<number, Reason>,
): Omit<Listing, keyof Standing> => ({
  typed,
  total: slots.length,
  rowAt: (index) => rows.get(slots[index] ?? -1),
  reasonAt: (index) => reasons.get(slots[index] ?? -1),
  problems,
  unchecked,
});

function libraryFor(
  { typed, order, isReversed }: LibraryRoute,
  start: Live<ShelfStart>,
  found: Listing | undefined,
  standing: Standing,
): Library {
  if (found) return { state: 'open', listing: found };
  if (start.state === 'failed') return { state: 'failed', problem: start.problem };
  const isStart = typed.trim() === '' && order === 'saved' && !isReversed;
  if (start.state === 'loading' || !isStart) return { state: 'opening' };
  const { rows, total } = start.value;
  const known = { typed: undefined, total, rowAt: (index: number) => rows[index], reasonAt: () => undefined };
  return { state: 'open', listing: { ...known, ...standing, problems: [], unchecked: 0 } };
}
