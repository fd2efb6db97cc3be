import { mergeReviews } from '@/lib/review/merge-reviews';
import { describeWords } from './anchoring/describe';
import type { Stretch } from './find-in-text';
import type { Change, Colour, Highlight } from './highlight';
import type { PlacedHighlight } from './place-highlights';

/** A text in which words are marked: that of one version of an article, and what is marked in it already. */
export type Marked = { text: string; version: number; placed: readonly PlacedHighlight[] };

/**
 * Marks a stretch of a text: highlights it overlaps become one with it, their notes, tags and strictest review are kept,
 * and the colour is the new one. Undefined where there are only spaces to mark. `now` is in Unix milliseconds.
 */
export function markWords(
  { text, version, placed }: Marked,
  stretch: Stretch,
  colour: Colour,
  now: number = Date.now(),
  newId: () => string = () => crypto.randomUUID(),
): { change: Change; made: Highlight } | undefined {
  const own = describeWords(text, stretch, version);
  if (!own.exact) return undefined;
  const met = placed.flatMap(({ highlight, placement }) =>
    placement.state !== 'lost' && placement.start < own.end && own.start < placement.end
      ? [{ highlight, placement }]
      : [],
  );
  const whole = met.reduce(
    (sum, { placement }) => ({
      start: Math.min(sum.start, placement.start),
      end: Math.max(sum.end, placement.end),
    }),
    { start: own.start, end: own.end },
  );
  const [oldest] = met.map(({ highlight }) => highlight).toSorted((a, b) => a.createdAt - b.createdAt);
  const review = mergeReviews(met.map(({ highlight }) => highlight.review));
  const made: Highlight = {
    ...describeWords(text, whole, version),
    id: oldest?.id ?? newId(),
    createdAt: oldest?.createdAt ?? now,
    colour,
    note: met
      .map(({ highlight }) => highlight.note)
      .filter(Boolean)
      .join('\n\n'),
    tags: [...new Set(met.flatMap(({ highlight }) => highlight.tags))],
    ...(review && { review }),
  };
  const remove = met.map(({ highlight }) => highlight.id).filter((id) => id !== made.id);
  return { change: { put: [made], remove }, made };
}
