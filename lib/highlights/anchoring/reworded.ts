import type { Placement } from './anchor';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { fold } from '@/lib/highlights/fold';
import { fitBetween, placesBetween, similarPlaces, verbatimPlaces } from './candidates';
import { judge, type Judged, type Sought } from './judge';
import { sharedWords } from './shared-words';
import { unfolded, type Searched } from './searched';
import * as weigh from './weights';

/** Where other words stand in the place of the marked ones that still make the same statement. */
export function rewordedPlace(text: Searched, sought: Sought): Placement {
  const { words, prefix, suffix } = sought;
  const between = placesBetween(text.letters, prefix, suffix, words.length);
  const similar = similarPlaces(text.letters, words).map((place) =>
    fitBetween(text.letters, place, prefix, suffix),
  );
  const able = [...between, ...similar]
    .map((place) => judge(text, place, sought))
    .filter((judged) => isSameStatement(text, judged, sought) && !stoodElsewhere(text, judged, sought))
    .toSorted((a, b) => b.score - a.score);
  const [best] = able;
  if (!best) return { state: 'lost' };
  const next = able.find((other) => !overlap(best, other));
  const margin = next ? best.score - next.score : 1;
  const { start, end, score } = best;
  return margin < weigh.MARGIN ? { state: 'lost' } : { state: 'reworded', start, end, score, margin };
}

function isSameStatement({ text }: Searched, judged: Judged, { words, anchor }: Sought): boolean {
  const { evidence, score, isBeside, kept } = judged;
  const shared = sharedWords(text.slice(judged.start, judged.end), anchor.exact);
  if (isBeside[0] && isBeside[1])
    return shared >= weigh.BETWEEN_SHARED || evidence.words >= weigh.BETWEEN_ALIKE;
  if (words.length < weigh.TELLING) return false;
  const isNear = kept?.isSameBlock === true || isBeside[0] || isBeside[1];
  return (
    isNear &&
    evidence.words >= weigh.REWORDED_WORDS &&
    shared >= weigh.REWORDED_SHARED &&
    score >= weigh.REWORDED_SCORE &&
    Math.max(evidence.prefix, evidence.suffix) >= weigh.NEEDS_SIDE
  );
}

const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/** Whether the words of a place stood in the earlier text, apart from the marked ones, as often as now: they are no new form of these. */
function stoodElsewhere(
  { text, letters }: Searched,
  { start, end }: Stretch,
  { order, anchor }: Sought,
): boolean {
  if (!order) return false;
  const words = fold(text.slice(start, end)).letters;
  const others = verbatimPlaces(order.was.letters, words).filter(
    (place) => !overlap(unfolded(order.was, place), anchor),
  );
  return others.length > 0 && others.length >= verbatimPlaces(letters, words).length;
}
