import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './VirtualList.module.css';

const MARGIN = 4; // Rows drawn above and below what is in sight, so that scrolling meets no blank.

const FIRST = 12; // Rows drawn before it is known how many are in sight.

type Props = {
  label: string;
  total: number;
  /** Height of a row in rem: all are alike, so that the place of the 40,000th is known without drawing any. */
  rowHeight: number;
  row: (index: number) => ComponentChild;
  /** The place the keyboard is at; it is scrolled into sight when it changes. */
  current: number | undefined;
  /** Rows from `from` to `to` (exclusive) are about to be seen. */
  onRange: (from: number, to: number) => void;
};

/** A list that draws only the rows in sight, however many there are; it scrolls with the page. */
export function VirtualList({ label, total, rowHeight, row, current, onRange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ from: 0, to: FIRST });
  const height = rowHeight * rootFontSize();

  useLayoutEffect(() => {
    const listening = new AbortController();
    const look = () => setRange((known) => sameOr(known, rangeInSight(list.current, height)));
    // With the next frame, which lays the list out anyway: asked at once, the browser would do so twice.
    const frame = requestAnimationFrame(look);
    listening.signal.addEventListener('abort', () => cancelAnimationFrame(frame));
    addEventListener('scroll', look, { passive: true, signal: listening.signal });
    addEventListener('resize', look, { passive: true, signal: listening.signal });
    return () => listening.abort();
  }, [height, total]);

  useEffect(() => onRange(range.from, Math.min(total, range.to)), [range, total, onRange]);

  useLayoutEffect(() => {
    if (current !== undefined) bringIntoSight(list.current, current * height, height);
  }, [current, height]);

  const indexes = Array.from(
    { length: Math.max(0, Math.min(range.to, total) - range.from) },
    (_, n) => range.from + n,
  );
  return (
    <ul class={styles['list']} ref={list} aria-label={label} style={{ blockSize: `${total * rowHeight}rem` }}>
      {indexes.map((index) => (
        <li
          key={index}
          class={styles['row']}
          style={{ insetBlockStart: `${index * rowHeight}rem`, blockSize: `${rowHeight}rem` }}
          aria-setsize={total}
          aria-posinset={index + 1}
        >
          {row(index)}
        </li>
      ))}
    </ul>
  );
}

type Range = { from: number; to: number };

const sameOr = (known: Range, seen: Range): Range =>
  known.from === seen.from && known.to === seen.to ? known : seen;

function rangeInSight(list: HTMLElement | null, height: number): Range {
  const top = -(list?.getBoundingClientRect().top ?? 0);
  const first = Math.floor(top / height);
  const last = Math.ceil((top + innerHeight) / height);
  return { from: Math.max(0, first - MARGIN), to: Math.max(0, last + MARGIN) };
}

/** Scrolls as little as shows the row below what is fixed at the top of the page. */
function bringIntoSight(list: HTMLElement | null, place: number, height: number): void {
  const top = (list?.getBoundingClientRect().top ?? 0) + place;
  const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (top < bar) scrollBy({ top: top - bar });
  else if (top + height > innerHeight) scrollBy({ top: top + height - innerHeight });
}

const rootFontSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
