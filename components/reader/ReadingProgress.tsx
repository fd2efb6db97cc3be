import { useEffect, useRef } from 'preact/hooks';
import styles from './ReadingProgress.module.css';

/** A hair line at the top that grows with the page: the scroll bar tells the same to those who cannot see it. */
export function ReadingProgress() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listening = new AbortController();
    const grow = () => line.current?.style.setProperty('scale', `${shareRead()} 1`);
    addEventListener('scroll', grow, { passive: true, signal: listening.signal });
    grow();
    return () => listening.abort();
  }, []);
  return <div class={styles['progress']} ref={line} aria-hidden="true" />;
}

function shareRead(): number {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  const way = scrollHeight - clientHeight;
  return way > 0 ? Math.min(1, scrollTop / way) : 1;
}
