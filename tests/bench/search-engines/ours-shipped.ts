import { Catalogue } from '@/lib/search/catalogue';
import { mergeSegments } from '@/lib/search/merge-segments';
import type { Segment } from '@/lib/search/segment';

/** What the library uses of `lib/search`, and its segments merged as the library merges them. */
export { articleWords } from '@/lib/search/article-words';
export { buildSegment } from '@/lib/search/build-segment';
export { Catalogue };
export { Dictionary } from '@/lib/search/dictionary';
export { packCatalogue, unpackCatalogue } from '@/lib/search/pack-catalogue';
export { parseQuery } from '@/lib/search/parse-query';
export { runQuery } from '@/lib/search/run-query';
export { sortSlots } from '@/lib/search/sort-slots';
export type { OpenSegment, PostingsRange } from '@/lib/search/match-words';
export type { Segment };

export function merged(segments: readonly Segment[]): Segment {
  const merging = mergeSegments(segments.map((segment) => ({ segment, isAlive: () => true })));
  for (;;) {
    const step = merging.next();
    if (step.done) return step.value;
  }
}
