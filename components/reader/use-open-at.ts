import { useLayoutEffect, useState } from 'preact/hooks';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';

/** Goes to the highlight an article is opened at, as soon as it is known where that stands; once. */
export function useOpenAt(
  at: string | undefined,
  placed: readonly PlacedHighlight[],
  onShow: (id: string) => void,
): void {
  const [shown] = useState<{ at?: string }>(() => ({}));
  useLayoutEffect(() => {
    if (at === undefined || at === shown.at) return;
    if (!placed.some(({ highlight }) => highlight.id === at)) return;
    Object.assign(shown, { at });
    onShow(at);
  });
}
