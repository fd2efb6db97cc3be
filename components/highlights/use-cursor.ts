import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Article } from '@/lib/article/article';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { sentenceStretches } from '@/lib/highlights/sentence-stretches';

/** The place of whoever marks without a mouse: one sentence or several in a row. */
export type Cursor = {
  stretch: Stretch | undefined;
  /** Goes on by a sentence; the first time to the one that `from` stands in. */
  step: (by: 1 | -1, from: number) => void;
  /** Takes in the next sentence, or lets the last one go. */
  grow: (by: 1 | -1) => void;
  leave: () => void;
};

/** Steps through the sentences of an article. */
export function useCursor({ text, lang }: Pick<Article, 'text' | 'lang'>): Cursor {
  const sentences = useMemo(() => sentenceStretches(text, lang), [text, lang]);
  const [at, setAt] = useState<{ first: number; last: number }>();
  const clamped = (index: number) => Math.max(0, Math.min(sentences.length - 1, index));
  const [first, last] = [sentences[at?.first ?? -1], sentences[at?.last ?? -1]];
  const stretch = useMemo(() => first && last && { start: first.start, end: last.end }, [first, last]);
  const leave = useCallback(() => setAt(undefined), []);
  return {
    stretch,
    step: (by, from) =>
      setAt((now) => {
        const next = now
          ? (by > 0 ? now.last : now.first) + by
          : sentences.findIndex(({ end }) => end > from);
        return { first: clamped(next), last: clamped(next) };
      }),
    grow: (by) =>
      setAt((now) => now && { first: now.first, last: Math.max(now.first, clamped(now.last + by)) }),
    leave,
  };
}
