import type { Placement } from './anchoring/anchor';
import { matchAnchor } from './anchoring/match';
import { followBlocks, type Order } from './anchoring/order';
import { searched } from './anchoring/searched';
import type { Highlight } from './highlight';

/** A highlight and where its words stand in a text now. */
export type PlacedHighlight = { highlight: Highlight; placement: Placement };

/** A text by the version of the article that has it. */
export type VersionText = { version: number; text: string };

/**
 * Where highlights stand in a text, in the order of the text, lost ones last. `earlier` are the texts they were made on,
 * as far as they are still known.
 */
export function placeHighlights(
  now: VersionText,
  highlights: readonly Highlight[],
  earlier: readonly VersionText[] = [],
): PlacedHighlight[] {
  if (highlights.length === 0) return [];
  const text = searched(now.text);
  const orders = new Map<number, Order>();
  const orderFrom = (version: number): Order | undefined => {
    const was = version === now.version ? now : earlier.find((one) => one.version === version);
    const order = orders.get(version) ?? (was && followBlocks(was === now ? text : searched(was.text), text));
    if (order) orders.set(version, order);
    return order;
  };
  return highlights
    .map((highlight) => ({
      highlight,
      placement: unchanged(now, highlight) ?? matchAnchor(text, highlight, orderFrom(highlight.version)),
    }))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

/** Most highlights are looked at in the very text they were made on. */
function unchanged({ version, text }: VersionText, { start, end, exact, ...highlight }: Highlight) {
  if (highlight.version !== version || text.slice(start, end) !== exact) return undefined;
  return { state: 'exact' as const, start, end, score: 1, margin: 1 };
}

const startOf = ({ placement }: PlacedHighlight): number =>
  placement.state === 'lost' ? Infinity : placement.start;
