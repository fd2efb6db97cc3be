import { ByteReader, ByteWriter, compareBytes } from './bytes';
import { Dictionary, type TermWalk } from './dictionary';
import type { Segment } from './segment';
import { SegmentWriter } from './segment-writer';

/** Terms merged before others get their turn. */
const SLICE = 2000;

/** A segment to be merged, and which of its articles are still there under the revision it knows. */
export type MergedSegment = { segment: Segment; isAlive: (number: number) => boolean };

/**
 * One segment of what is still alive in several, in their order. Yields now and then, so that whoever runs it can
 * attend to something else.
 */
export function* mergeSegments(parts: readonly MergedSegment[]): Generator<void, Segment> {
  const articles: Segment['articles'] = [];
  const renumbered = parts.map(({ segment, isAlive }) =>
    segment.articles.map((article, number) => (isAlive(number) ? articles.push(article) - 1 : -1)),
  );
  const writer = new SegmentWriter();
  const walks = parts.map(({ segment }) => new Dictionary(segment).all());
  const heads = walks.map((walk) => walk.next());
  const postings = new ByteWriter();
  for (let terms = 1; ; terms++) {
    const least = leastTerm(heads);
    if (!least) return writer.finish(articles);
    const term = least.bytes.slice(0, least.length);
    let count = 0;
    let before = 0;
    postings.clear();
    for (const [part, head] of heads.entries()) {
      const walk = head.done ? undefined : head.value;
      if (!walk || compareBytes(walk.bytes.subarray(0, walk.length), term) !== 0) continue;
      const reader = new ByteReader(parts[part]?.segment.postings ?? NOTHING, walk.entry.start);
      const numbers = renumbered[part] ?? [];
      for (let n = 0, number = 0; n < walk.entry.articles; n++) {
        number += reader.number();
        const weight = reader.byte();
        const anew = numbers[number] ?? -1;
        if (anew < 0) continue;
        postings.number(anew - before);
        postings.byte(weight);
        before = anew;
        count += 1;
      }
      const next = walks[part]?.next();
      if (next) heads[part] = next;
    }
    writer.add(term, count, postings.bytes());
    if (terms % SLICE === 0) yield;
  }
}

const NOTHING = new Uint8Array(0);

function leastTerm(heads: readonly IteratorResult<TermWalk, unknown>[]): TermWalk | undefined {
  let least: TermWalk | undefined;
  for (const head of heads) {
    if (head.done) continue;
    const walk = head.value;
    const isLess =
      !least || compareBytes(walk.bytes.subarray(0, walk.length), least.bytes.subarray(0, least.length)) < 0;
    if (isLess) least = walk;
  }
  return least;
}
