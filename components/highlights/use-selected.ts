import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ArticleNode } from '@/lib/article/tree';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { drawnStrings, stretchIn } from './drawn-text';

/** The stretch of the article that is selected, once the selecting is over; undefined while nothing of it is. */
export function useSelected(
  page: RefObject<HTMLElement | null>,
  content: readonly ArticleNode[],
): [selected: Stretch | undefined, forget: () => void] {
  const [selected, setSelected] = useState<Stretch>();
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const look = () => setSelected(page.current ? selectedIn(page.current, content) : undefined);
    // A click on what is already selected takes the selection away only after it.
    document.addEventListener('pointerup', () => requestAnimationFrame(look), { signal });
    document.addEventListener('keyup', ({ key }) => (SELECTING.has(key) ? look() : undefined), { signal });
    return () => listening.abort();
  }, [page, content]);
  const forget = () => {
    getSelection()?.removeAllRanges();
    setSelected(undefined);
  };
  return [selected, forget];
}

const SELECTING = new Set(['Shift', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'a', 'Home', 'End']);

function selectedIn(page: Element, content: readonly ArticleNode[]): Stretch | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return stretchIn(drawnStrings(page, content), selection.getRangeAt(0));
}
