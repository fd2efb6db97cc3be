import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Focus } from '@/lib/browser/settings';
import { bandFor } from './band-for';
import styles from './FocusBand.module.css';

type Props = { page: RefObject<HTMLElement | null>; focus: Exclude<Focus, 'none'> };

// Share of the window's height at which one reads who only scrolls.
const EYE = 0.4;

/** A ruler at the line that is read, or a veil over all but some lines or a paragraph; it goes with pointer and scrolling. */
export function FocusBand({ page, focus }: Props) {
  const veil = useRef<HTMLDivElement>(null);
  const [eye] = useState<{ y?: number }>({});
  const place = () => {
    const { current: column } = page;
    const band = column && bandFor(focus, column, eye.y ?? EYE * innerHeight);
    if (!veil.current || !band) return;
    const { left, width } = column.getBoundingClientRect();
    for (const [name, length] of Object.entries({ left, width, top: band.top, tall: band.bottom - band.top }))
      veil.current.style.setProperty(`--${name}`, `${length}px`);
  };
  useLayoutEffect(place);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let frame = 0;
    // Word of a pointer comes oftener than it can be drawn.
    const placeSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    const follow = ({ clientY }: PointerEvent) => {
      Object.assign(eye, { y: clientY });
      placeSoon();
    };
    document.addEventListener('pointermove', follow, { signal, passive: true });
    addEventListener('scroll', placeSoon, { signal, passive: true });
    addEventListener('resize', placeSoon, { signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(frame));
    return () => listening.abort();
  });
  return (
    <div class={styles['column']} ref={veil} aria-hidden="true">
      <div class={styles['band']} data-focus={focus} />
    </div>
  );
}
