import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ArticleNode } from '@/lib/article/tree';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { COLOURS } from '@/lib/highlights/highlight';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import { drawnStrings, rangeOf } from './drawn-text';
import './highlights.css';

/** Paints what is marked, and where the cursor is, over the drawn text; the text's own elements stay as they are. */
export function usePainted(
  page: RefObject<HTMLElement | null>,
  content: readonly ArticleNode[],
  placed: readonly PlacedHighlight[],
  cursor: Stretch | undefined,
): void {
  // Whatever was drawn anew may have taken new elements: painting is cheap, looking for what changed is not.
  useLayoutEffect(() => {
    if (!page.current) return;
    const drawn = drawnStrings(page.current, content);
    const ranges = (stretches: readonly Stretch[]) =>
      stretches.map((stretch) => rangeOf(drawn, stretch)).filter((range) => range !== undefined);
    for (const colour of COLOURS) {
      const standing = placed.flatMap(({ highlight, placement }) =>
        highlight.colour === colour && placement.state !== 'lost' ? [placement] : [],
      );
      CSS.highlights.set(`pullquote-${colour}`, new Highlight(...ranges(standing)));
    }
    CSS.highlights.set('pullquote-cursor', new Highlight(...ranges(cursor ? [cursor] : [])));
  });
  useLayoutEffect(() => () => NAMES.forEach((name) => void CSS.highlights.delete(name)), []);
}

const NAMES = [...COLOURS.map((colour) => `pullquote-${colour}`), 'pullquote-cursor'];
