import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/words/words';
import { minutesToRead } from '@/lib/article/minutes-to-read';
import styles from './MinutesLeft.module.css';

type Props = { page: RefObject<HTMLElement | null>; words: number; lang?: string | undefined };

/** How long the rest of the text takes, in the corner; nothing once the end is on screen. */
export function MinutesLeft({ page, words, lang }: Props) {
  const say = useWords();
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const listening = new AbortController();
    const look = () => {
      const share = shareBelow(page.current?.querySelector('[data-text]'));
      setLeft(share > 0 ? minutesToRead(words * share, lang) : 0);
    };
    look();
    addEventListener('scroll', look, { passive: true, signal: listening.signal });
    addEventListener('resize', look, { signal: listening.signal });
    return () => listening.abort();
  }, [page, words, lang]);
  return left > 0 && <p class={styles['left']}>{say('minutes_left', left)}</p>;
}

/** How much of the text stands below the window's end, from 0 to 1. */
function shareBelow(text: Element | null | undefined): number {
  if (!text) return 0;
  const { bottom, height } = text.getBoundingClientRect();
  return height > 0 ? Math.min(1, Math.max(0, (bottom - innerHeight) / height)) : 0;
}
