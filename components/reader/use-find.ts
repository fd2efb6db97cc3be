import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { drawnStrings, rangeOf } from '@/components/highlights/drawn-text';
import type { Article } from '@/lib/article/article';
import { findAll } from '@/lib/search/find-all';
import './found.css';

/** What is sought in the article on screen, and where the reader is among what was found. */
export type Find = {
  isOpen: boolean;
  typed: string;
  count: number;
  /** Number of the place the reader is at, from 1; 0 where there is none. */
  position: number;
  open: () => void;
  type: (words: string) => void;
  step: (by: 1 | -1) => void;
  close: () => void;
};

/** Finds words in the drawn text and paints them over it. `onLeave` hears when the reader is about to be taken away. */
export function useFind(
  page: RefObject<HTMLElement | null>,
  { text, content }: Pick<Article, 'text' | 'content'>,
  onLeave: () => void,
): Find {
  const [typed, setTyped] = useState<string>();
  // An object, so that going to the only place twice scrolls to it twice.
  const [at, setAt] = useState({ index: 0 });
  const found = useMemo(() => (typed ? findAll(text, typed) : []), [text, typed]);
  const here = found[at.index];

  // Whatever was drawn anew may have taken new elements: painting is cheap, looking for what changed is not.
  useLayoutEffect(() => {
    if (!page.current || found.length === 0) return clear();
    const drawn = drawnStrings(page.current, content);
    const ranges = found.map((stretch) => rangeOf(drawn, stretch)).filter((range) => range !== undefined);
    const current = here && rangeOf(drawn, here);
    CSS.highlights.set(FOUND, new Highlight(...ranges));
    const painted = new Highlight(...(current ? [current] : []));
    painted.priority = 1;
    CSS.highlights.set(FOUND_HERE, painted);
  });
  useLayoutEffect(() => clear, []);
  useLayoutEffect(() => {
    if (!page.current || !here) return;
    const range = rangeOf(drawnStrings(page.current, content), here);
    if (range) bringIntoView(range);
    // `at` too: whoever asks for the only place again has scrolled away from it.
  }, [page, content, at, here]);

  return {
    isOpen: typed !== undefined,
    typed: typed ?? '',
    count: found.length,
    position: here ? at.index + 1 : 0,
    open: () => setTyped((before) => before ?? ''),
    type: (words) => {
      // Only words that are there take the reader away.
      if (found.length === 0 && findAll(text, words).length > 0) onLeave();
      setTyped(words);
      setAt({ index: 0 });
    },
    step: (by) =>
      setAt(({ index }) => ({ index: found.length && (index + by + found.length) % found.length })),
    close: () => setTyped(undefined),
  };
}

const FOUND = 'pullquote-found';
const FOUND_HERE = 'pullquote-found-here';

function clear(): void {
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(FOUND_HERE);
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top > 0.15 * innerHeight && bottom < 0.8 * innerHeight) return;
  scrollBy({ top: top - 0.4 * innerHeight });
}
