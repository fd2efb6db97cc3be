import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

// Share of the window that is turned at once where nothing is to glide: some lines stay, to go on by.
const TURNED = 0.8;

/**
 * Scrolls the text at a pace in words a minute, however it is set, until its end; then calls `onEnd`. For who wants no
 * motion it is turned by the page when the time has come.
 */
export function useScrolling(
  page: RefObject<HTMLElement | null>,
  words: number,
  pace: number,
  onEnd: () => void,
): void {
  const [pixels] = useState({ due: 0 }); // Browsers scroll whole ones: what is left is due later.
  useEffect(() => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let frame = 0;
    let before = performance.now();
    const glide = (now: number) => {
      const due = pixels.due + speedOf(page.current, words, pace) * (now - before);
      before = now;
      const step = isCalm ? TURNED * innerHeight : 1;
      const whole = due >= step ? Math.floor(due / step) * Math.floor(step) : 0;
      Object.assign(pixels, { due: due - whole });
      if (whole > 0) scrollBy({ top: whole, behavior: 'instant' });
      if (isAtEnd()) onEnd();
      else frame = requestAnimationFrame(glide);
    };
    frame = requestAnimationFrame(glide);
    return () => cancelAnimationFrame(frame);
  });
}

/** CSS pixels a millisecond. */
function speedOf(page: HTMLElement | null, words: number, pace: number): number {
  const height = page?.querySelector('[data-text]')?.getBoundingClientRect().height ?? 0;
  return words > 0 ? (height / words) * (pace / 60_000) : 0;
}

function isAtEnd(): boolean {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  return scrollTop + clientHeight >= scrollHeight - 1;
}
