import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ReadingPlace } from '@/lib/library/rows';
import { placeBelow, topOf } from './place-in-text';

const BELOW_TOP = 16; // CSS pixels, as reading places are measured.

/** The way back after the reader was taken somewhere else in the text. */
export type Jumps = {
  /** Whether there is a place to go back to. */
  canReturn: boolean;
  /** To be called before the reader is taken away. */
  leave: () => void;
  /** Takes the reader to an outermost block of the text. */
  to: (block: number) => void;
  goBack: () => void;
  stay: () => void;
};

/** A place in the text, and how far below the window's top it stood, in CSS pixels. */
type Left = { place: ReadingPlace; top: number };

/** Remembers where the reader was before each jump, as a place in the text: lines may break otherwise by then. */
export function useJumps(page: RefObject<HTMLElement | null>): Jumps {
  const [left, setLeft] = useState<readonly Left[]>([]);
  const leave = () => {
    const place = page.current && placeBelow(page.current, BELOW_TOP);
    const top = place && page.current ? topOf(page.current, place) : undefined;
    if (place && top !== undefined) setLeft((before) => [...before, { place, top }]);
  };
  return {
    canReturn: left.length > 0,
    leave,
    to: (block) => {
      const part = page.current?.querySelector<HTMLElement>(`[data-block="${block}"]`);
      if (!part) return;
      leave();
      part.tabIndex = -1;
      part.focus({ preventScroll: true });
      scrollBy({ top: part.getBoundingClientRect().top - BELOW_TOP });
    },
    goBack: () => {
      const last = left.at(-1);
      const top = last && page.current ? topOf(page.current, last.place) : undefined;
      if (last && top !== undefined) scrollBy({ top: top - last.top });
      setLeft(left.slice(0, -1));
    },
    stay: () => setLeft([]),
  };
}
