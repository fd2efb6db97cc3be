import { drawnStrings, rangeOf } from '@/components/highlights/drawn-text';
import { firstInSight } from '@/components/highlights/first-in-sight';
import type { ArticleNode } from '@/lib/article/tree';
import type { SpokenPart } from '@/lib/speech/spoken-parts';

/** Offset in the text of the first sentence that begins on screen. */
export function placeHere(
  page: HTMLElement | null,
  content: readonly ArticleNode[],
  parts: readonly SpokenPart[],
): number {
  const first = firstInSight(page, content);
  const drawn = page ? drawnStrings(page, content) : [];
  const begins = parts.find(
    (part) => part.start >= first && (rangeOf(drawn, part)?.getBoundingClientRect().top ?? -1) >= 0,
  );
  return begins?.start ?? first;
}
