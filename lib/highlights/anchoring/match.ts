import { fold } from '@/lib/highlights/fold';
import type { Anchor, Placement } from './anchor';
import { claimsOn } from './claims';
import { judge, type Judged, type Sought } from './judge';
import type { Order } from './order';
import { rewordedPlace } from './reworded';
import type { Searched } from './searched';
import { MARGIN, NEEDS_SIDE, TELLING } from './weights';

/**
 * Where marked words stand in a text now and what has become of them. `order` follows the blocks of the text they were
 * marked in, where that is at hand: it tells one of many same words, and words that have moved from words around which
 * others have.
 */
export function matchAnchor(text: Searched, anchor: Anchor, order?: Order): Placement {
  const [words, prefix, suffix] = [anchor.exact, anchor.prefix, anchor.suffix].map(
    (side) => fold(side).letters,
  );
  if (!words) return { state: 'lost' };
  const sought: Sought = { words, prefix: prefix ?? '', suffix: suffix ?? '', anchor, order };
  const { sure, open } = claimsOn(text, sought);
  if (sure) return told(judge(text, sure, sought), 1);
  const [best, next] = open.map((place) => judge(text, place, sought)).toSorted((a, b) => b.score - a.score);
  if (best) {
    const margin = next ? best.score - next.score : 1;
    const isTelling = words.length >= TELLING || best.isBeside.some(Boolean);
    if (isTelling && margin >= MARGIN) return told(best, margin);
    // The words stand here, more than once or by chance: other words are not looked for in their place.
    if (words.length >= TELLING) return { state: 'lost' };
  }
  return rewordedPlace(text, sought);
}

const told = (place: Judged, margin: number): Placement => ({
  state: isInPlace(place) ? 'exact' : 'moved',
  start: place.start,
  end: place.end,
  score: place.score,
  margin,
});

/** Without the earlier text, words are where they were if their block or anything around them is. */
const isInPlace = ({ kept, evidence: { prefix, suffix, place } }: Judged): boolean =>
  kept ? kept.outOfOrder <= 1 : place === 1 || Math.max(prefix, suffix) >= NEEDS_SIDE;
