import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useKeys } from '@/components/controls/use-keys';
import type { Act } from '@/lib/library/acts';
import type { ArticleRow } from '@/lib/library/rows';
import type { Place } from '@/lib/search/filter-catalogue';
import type { Listing } from './library-state';

type Wiring = {
  list: RefObject<HTMLElement | null>;
  listing: Listing;
  route: { place: Place };
  selected: ReadonlySet<string>;
  onSearch: () => void;
  onSelect: (index: number, isRange: boolean) => void;
  onSelectAll: () => void;
  onClear: () => void;
  onAct: (act: Act, row?: ArticleRow) => void;
  onTag: (row: ArticleRow | undefined) => void;
  onUndo?: (() => void) | undefined;
  onKeys: () => void;
};

/** The library by keyboard: answers the place in the list the keyboard is at. */
export function useLibraryKeys(wiring: Wiring): number | undefined {
  const { list, listing, route, selected, onAct } = wiring;
  const [current, setCurrent] = useState<number>();
  // The focus follows the keys only: whoever types, clicks or goes on with Tab keeps it where it is.
  const [focus] = useState(() => ({ follows: false, isBehind: false }));
  const last = listing.total - 1;
  const at = current === undefined || last < 0 ? undefined : Math.min(current, last);
  const row = at === undefined ? undefined : listing.rowAt(at);

  // Before the next key, which may come before the next frame: it would act on the article before.
  useLayoutEffect(() => {
    // What had the focus may be gone with its row: then it goes to the one that is there now.
    const isLost = focus.follows && (!document.activeElement || document.activeElement === document.body);
    if (at === undefined || !(focus.isBehind || isLost)) return;
    const link = linkAt(list.current, row?.id);
    if (!link) return;
    link.focus({ preventScroll: true });
    Object.assign(focus, { isBehind: false });
  });

  // While the row the last key went to is still to be drawn, the focus is behind.
  const indexHere = () => (focus.isBehind ? at : (focusedIndex(list.current) ?? at));
  const rowHere = () => (focus.isBehind ? row : (focusedRow(list.current, listing) ?? row));

  const step = (by: 1 | -1) => {
    Object.assign(focus, { follows: true, isBehind: true });
    // After a click or Tab into the list the keys go on from there.
    const focused = indexHere();
    setCurrent(Math.max(0, Math.min(last, focused === undefined ? 0 : focused + by)));
  };
  const act = (one: Act['act'], other: Act['act'], isOther: (row: ArticleRow) => boolean) => () => {
    if (one === 'tag' || other === 'tag') return;
    const target = rowHere();
    if (selected.size === 0 && !target) return;
    const judged = target ?? firstSelected(listing, selected);
    onAct({ act: judged && isOther(judged) ? other : one }, selected.size > 0 ? undefined : target);
  };
  const bin = act('bin', 'unbin', () => route.place === 'bin');
  useKeys({
    '/': () => {
      Object.assign(focus, { isBehind: false });
      wiring.onSearch();
    },
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const index = indexHere();
      if (index !== undefined) wiring.onSelect(index, false);
    },
    X: () => {
      const index = indexHere();
      if (index !== undefined) wiring.onSelect(index, true);
    },
    a: wiring.onSelectAll,
    Escape: wiring.onClear,
    e: act('archive', 'unarchive', ({ status }) => status === 'archived'),
    f: act('favourite', 'unfavourite', ({ favourite }) => favourite === 1),
    t: () => {
      const target = rowHere();
      if (selected.size > 0) wiring.onTag(undefined);
      else if (target) wiring.onTag(target);
    },
    '#': bin,
    Delete: bin,
    u: wiring.onUndo,
    h: () => location.assign('highlights.html'),
    '?': wiring.onKeys,
  });
  return at;
}

const linkAt = (list: HTMLElement | null, id: string | undefined): HTMLElement | null | undefined =>
  id === undefined ? undefined : list?.querySelector<HTMLElement>(`[data-article="${CSS.escape(id)}"] h3 a`);

/** The place of the row the focus is in. */
function focusedIndex(list: HTMLElement | null): number | undefined {
  const item = document.activeElement?.closest('li[aria-posinset]');
  const place = item && list?.contains(item) ? Number(item.getAttribute('aria-posinset')) : undefined;
  return place === undefined ? undefined : place - 1;
}

function focusedRow(list: HTMLElement | null, listing: Listing): ArticleRow | undefined {
  const index = focusedIndex(list);
  return index === undefined ? undefined : listing.rowAt(index);
}

function firstSelected({ total, rowAt }: Listing, selected: ReadonlySet<string>): ArticleRow | undefined {
  for (let index = 0; index < Math.min(total, 500); index++) {
    const row = rowAt(index);
    if (row && selected.has(row.id)) return row;
  }
  return undefined;
}
