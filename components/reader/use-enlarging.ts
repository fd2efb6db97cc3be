import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A picture to be seen large: where it is to be had, and what is said of it. */
export type Enlarged = { url: string; alt: string; caption: string };

const SMALLEST = 120; // CSS pixels: what is smaller is an ornament, and has nothing to show at any size.

/** Opens the pictures of `page` large, by click or by key; those that are links stay links. */
export function useEnlarging(page: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<HTMLImageElement>();
  useEffect(() => {
    const { current } = page;
    if (!current) return undefined;
    const listening = new AbortController();
    const open = (event: Event) => {
      const picture = pictures(current).find((each) => each === event.target);
      const isPressed = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
      if (!picture || !isPressed) return;
      event.preventDefault();
      setShown(picture);
    };
    current.addEventListener('click', open, { signal: listening.signal });
    current.addEventListener('keydown', open, { signal: listening.signal });
    return () => listening.abort();
  }, [page]);
  return {
    enlarged: shown && enlargedOf(shown),
    step: (by: 1 | -1) => {
      const all = page.current ? pictures(page.current) : [];
      const at = all.findIndex((picture) => picture === shown);
      setShown(all[at + by] ?? shown);
    },
    close: () => setShown(undefined),
  };
}

const pictures = (page: HTMLElement): HTMLImageElement[] =>
  [...page.querySelectorAll<HTMLImageElement>('img[role=button]')].filter(({ width }) => width >= SMALLEST);

function enlargedOf(picture: HTMLImageElement): Enlarged {
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';
  return { url: picture.currentSrc || picture.src, alt: picture.alt, caption };
}
