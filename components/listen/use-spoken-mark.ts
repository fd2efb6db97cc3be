import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { drawnStrings, rangeOf } from '@/components/highlights/drawn-text';
import type { ArticleNode } from '@/lib/article/tree';
import type { Stretch } from '@/lib/highlights/find-in-text';
import type { Spoken } from '@/lib/speech/speaker';
import './spoken.css';

const SENTENCE = 'pullquote-spoken';
const WORD = 'pullquote-spoken-word';

/**
 * Marks the sentence that is spoken, and the word where it is known, and keeps the sentence in view; a reader who has
 * scrolled away from it is left alone.
 */
export function useSpokenMark(
  page: RefObject<HTMLElement | null>,
  content: readonly ArticleNode[],
  { sentence, word }: Spoken,
): { show: () => void; follow: () => void } {
  // Whatever was drawn anew may have taken new elements: painting is cheap, looking for what changed is not.
  useLayoutEffect(() => {
    const ranges = rangesOf(page.current, content, [sentence, word]);
    CSS.highlights.set(SENTENCE, new Highlight(...ranges.slice(0, 1)));
    const spoken = new Highlight(...ranges.slice(1));
    spoken.priority = 1;
    CSS.highlights.set(WORD, spoken);
  });
  useLayoutEffect(
    () => () => {
      CSS.highlights.delete(SENTENCE);
      CSS.highlights.delete(WORD);
    },
    [],
  );

  const [followed] = useState<{ sentence?: Stretch | undefined }>({});
  const [start, end] = [sentence?.start, sentence?.end];
  useLayoutEffect(() => {
    if (start === undefined || end === undefined) return;
    const [before] = rangesOf(page.current, content, [followed.sentence]);
    if (!before || isInSight(before)) bringIntoView(page.current, content, { start, end });
    Object.assign(followed, { sentence: { start, end } });
  }, [page, content, followed, start, end]);

  return {
    /** Brings the sentence into view, and keeps it there again. */
    show: () => sentence && bringIntoView(page.current, content, sentence),
    /** To be called before a step: wherever it leads, the reader goes along. */
    follow: () => Object.assign(followed, { sentence: undefined }),
  };
}

function rangesOf(
  page: HTMLElement | null,
  content: readonly ArticleNode[],
  stretches: readonly (Stretch | undefined)[],
): Range[] {
  if (!page) return [];
  const drawn = drawnStrings(page, content);
  return stretches.flatMap((stretch) => (stretch && rangeOf(drawn, stretch)) ?? []);
}

// Shares of the window's height: above stands what was just read, below the bar.
const HIGHEST = 0.08;
const LOWEST = 0.8;
const SHOWN_AT = 0.3;

const isInSight = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

function bringIntoView(page: HTMLElement | null, content: readonly ArticleNode[], stretch: Stretch): void {
  const [range] = rangesOf(page, content, [stretch]);
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= HIGHEST * innerHeight && bottom <= LOWEST * innerHeight) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - SHOWN_AT * innerHeight, behavior: isCalm ? 'instant' : 'smooth' });
}
