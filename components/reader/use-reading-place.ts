import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReadingPlace } from '@/lib/library/rows';
import { FINISHED } from '@/lib/search/filter-catalogue';
import { placeBelow, shareAbove, topOf } from './place-in-text';

/** How far the reader is in an article that is kept. */
export type Reading = { place?: ReadingPlace | undefined; progress: number };

const BELOW_TOP = 16; // CSS pixels: letters that stand less far below the window's top are cut by it.

const OFTEN = 250; // Milliseconds between two places that are told.

/**
 * Takes the reader back to where they stopped, and tells `onPlace` where they stop now. Answers whether they were taken
 * there and have not moved since.
 */
export function useReadingPlace(
  page: RefObject<HTMLElement | null>,
  before: Reading | undefined,
  onPlace: ((place: ReadingPlace, progress: number) => void) | undefined,
) {
  const [isResumed, setResumed] = useState(false);
  const [told] = useState(() => ({ place: before?.place, progress: before?.progress ?? 0 }));

  useLayoutEffect(() => {
    const { place, progress } = told;
    if (!page.current || !place || progress >= FINISHED || isStart(place)) return;
    // The browser's own memory is of pixels.
    history.scrollRestoration = 'manual';
    const top = topOf(page.current, place);
    if (top === undefined) return;
    scrollBy({ top: top - BELOW_TOP });
    // Lines break otherwise in another window: what counts as moving is measured from here.
    Object.assign(told, { place: placeBelow(page.current, BELOW_TOP) ?? place });
    setResumed(true);
  }, [page, told]);

  useLayoutEffect(() => {
    if (!onPlace) return undefined;
    const listening = new AbortController();
    const tell = () => {
      const place = page.current && placeBelow(page.current, BELOW_TOP);
      if (!page.current || !place) return;
      // Who goes back has still read what follows.
      const progress = Math.max(told.progress, shareAbove(page.current, innerHeight));
      const hasMoved = !isSame(place, told.place);
      if (!hasMoved && progress === told.progress) return;
      Object.assign(told, { place, progress });
      if (hasMoved) setResumed(false);
      onPlace(place, progress);
    };
    // A text that scrolls by itself comes to an end with every pixel.
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tellSoon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        tell();
      }, OFTEN);
    };
    document.addEventListener('scrollend', tellSoon, { signal: listening.signal });
    document.addEventListener('visibilitychange', tell, { signal: listening.signal });
    return () => {
      clearTimeout(waiting);
      listening.abort();
    };
  }, [page, told, onPlace]);

  return { isResumed, toStart: () => scrollTo({ top: 0 }), stay: () => setResumed(false) };
}

const isStart = ({ block, offset }: ReadingPlace): boolean => block === 0 && offset === 0;

const isSame = (place: ReadingPlace, other: ReadingPlace | undefined): boolean =>
  other !== undefined && place.block === other.block && place.offset === other.offset;
