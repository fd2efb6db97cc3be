import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { stackNotes } from './stack-notes';

const GAP = 14; // CSS pixels between notes that push each other down.

/**
 * Sets every child of `margin` with a `data-beside` at the height of the element of that id, and again whenever the
 * text moves: a picture arrives, the window changes.
 */
export function useBesideText(margin: RefObject<HTMLElement | null>, notes: unknown): void {
  useLayoutEffect(() => {
    const { current } = margin;
    if (!current) return undefined;
    const place = () => placeNotes(current);
    const watching = new ResizeObserver(place);
    watching.observe(current);
    place();
    return () => watching.disconnect();
  }, [margin, notes]);
}

function placeNotes(margin: HTMLElement): void {
  const notes = [...margin.querySelectorAll<HTMLElement>('[data-beside]')];
  const origin = margin.getBoundingClientRect().top;
  const wanted = notes.map((note) => ({
    top: (topOf(note.dataset['beside']) ?? origin) - origin,
    height: note.offsetHeight,
  }));
  for (const [index, top] of stackNotes(wanted, GAP).entries())
    notes[index]?.style.setProperty('inset-block-start', `${top}px`);
}

const topOf = (id = ''): number | undefined => document.getElementById(id)?.getBoundingClientRect().top;
