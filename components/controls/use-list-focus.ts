import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The place of whoever goes through a list by keys. */
export type ListFocus = {
  /** Where the keys are, from 0; undefined before the first key. */
  at: number | undefined;
  /** Where the next key acts: in the row that has the focus, else where the keys are. */
  here: () => number | undefined;
  step: (by: 1 | -1) => void;
  /** Leaves the focus wherever it goes next. */
  letGo: () => void;
};

/**
 * Goes through the rows of a list, each an `li` with its `aria-posinset`; the focus goes to what in it has `data-target`.
 * It follows the keys only: whoever types, clicks or goes on with Tab keeps it where it is.
 */
export function useListFocus(list: RefObject<HTMLElement | null>, total: number): ListFocus {
  const [current, setCurrent] = useState<number>();
  const [focus] = useState(() => ({ follows: false, isBehind: false }));
  const last = total - 1;
  const at = current === undefined || last < 0 ? undefined : Math.min(current, last);

  // Before the next key, which may come before the next frame: it would act on the row before.
  useLayoutEffect(() => {
    // What had the focus may be gone with its row: then it goes to the one that is there now.
    const isLost = focus.follows && (!document.activeElement || document.activeElement === document.body);
    if (at === undefined || !(focus.isBehind || isLost)) return;
    const target = list.current?.querySelector<HTMLElement>(`li[aria-posinset="${at + 1}"] [data-target]`);
    if (!target) return;
    target.focus({ preventScroll: true });
    target.closest('li')?.scrollIntoView({ block: 'nearest' });
    Object.assign(focus, { isBehind: false });
  });

  // While the row the last key went to is still to be drawn, the focus is behind.
  const here = () => (focus.isBehind ? at : (focusedIn(list.current) ?? at));
  return {
    at,
    here,
    step: (by) => {
      Object.assign(focus, { follows: true, isBehind: true });
      const from = here();
      setCurrent(Math.max(0, Math.min(last, from === undefined ? 0 : from + by)));
    },
    letGo: () => Object.assign(focus, { isBehind: false, follows: false }),
  };
}

function focusedIn(list: HTMLElement | null): number | undefined {
  const item = document.activeElement?.closest('li[aria-posinset]');
  return item && list?.contains(item) ? Number(item.getAttribute('aria-posinset')) - 1 : undefined;
}
