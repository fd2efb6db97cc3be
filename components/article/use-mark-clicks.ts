import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tells which mark of a text was clicked. For the mouse only: by keyboard one steps from mark to mark. */
export function useMarkClicks(
  text: RefObject<HTMLElement | null>,
  onMark: ((id: string) => void) | undefined,
): void {
  useLayoutEffect(() => {
    const listening = new AbortController();
    text.current?.addEventListener(
      'click',
      (event) => {
        const id = markAt(event.target);
        if (id && !isSelecting()) onMark?.(id);
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [text, onMark]);
}

function markAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element) || target.closest('a')) return undefined;
  return target.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
}

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;
