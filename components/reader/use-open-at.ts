import { useLayoutEffect, useState } from 'preact/hooks';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';

/** Goes to the highlight an article is opened at, as soon as it is known where that stands; once. */
export function useOpenAt(
  at: string | undefined,
  placed: readonly PlacedHighlight[],
  onShow: (id: string) => void,
): void {
  const [gone, setGone] = useState<string>();
  useLayoutEffect(() => {
    if (at === undefined || at === gone || !placed.some(({ highlight }) => highlight.id === at)) return;
    setGone(at);
    onShow(at);
  });
}
