import type { PlacedHighlight } from '@/lib/highlights/place-highlights';

/** A highlight with the number of its note; without one where nothing was said of it. */
export type NumberedHighlight = PlacedHighlight & { number?: number };

/** Numbers the highlights of which something was said, in the order of the text. */
export function numbered(placed: readonly PlacedHighlight[]): NumberedHighlight[] {
  let count = 0;
  return placed.map((one) => {
    const { note, tags, review } = one.highlight;
    return note || tags.length > 0 || review ? { ...one, number: ++count } : one;
  });
}
