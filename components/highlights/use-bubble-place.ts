import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ArticleNode } from '@/lib/article/tree';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { drawnStrings, rangeOf } from './drawn-text';

const GAP = 8; // CSS pixels between the words and the bubble.

/** Sets the bubble below the words it is about, within the window's width; again when the window changes. */
export function useBubblePlace(
  bubble: RefObject<HTMLElement | null>,
  page: RefObject<HTMLElement | null>,
  content: readonly ArticleNode[],
  stretch: Stretch | undefined,
): void {
  useLayoutEffect(() => {
    if (!stretch) return undefined;
    const listening = new AbortController();
    const place = () => {
      if (!page.current || !bubble.current) return;
      const box = rangeOf(drawnStrings(page.current, content), stretch)?.getBoundingClientRect();
      if (!box) return;
      const most = document.documentElement.clientWidth - bubble.current.offsetWidth - GAP;
      bubble.current.style.setProperty('inset-block-start', `${box.bottom + scrollY + GAP}px`);
      bubble.current.style.setProperty('left', `${Math.max(GAP, Math.min(box.left, most))}px`);
    };
    place();
    addEventListener('resize', place, { signal: listening.signal });
    return () => listening.abort();
  });
}
