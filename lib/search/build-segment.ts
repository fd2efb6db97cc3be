import { ByteWriter, compareBytes } from './bytes';
import type { Segment } from './segment';
import { SegmentWriter } from './segment-writer';

/** An article to be indexed: the weight of each of its words, as `articleWords` gives them. */
export type IndexedArticle = { id: string; revision: number; words: ReadonlyMap<string, number> };

/** The index of some articles. */
export function buildSegment(articles: readonly IndexedArticle[]): Segment {
  const writer = new SegmentWriter();
  const postings = new ByteWriter();
  for (const { term, numbers, weights } of sortedTerms(articles)) {
    postings.clear();
    let before = 0;
    for (const [index, number] of numbers.entries()) {
      postings.number(number - before);
      postings.byte(weights[index] ?? 0);
      before = number;
    }
    writer.add(term, numbers.length, postings.bytes());
  }
  return writer.finish(articles.map(({ id, revision }) => ({ id, revision })));
}

type Term = { term: Uint8Array; numbers: number[]; weights: number[] };

function sortedTerms(articles: readonly IndexedArticle[]): Term[] {
  const encoder = new TextEncoder();
  const terms = new Map<string, Term>();
  for (const [number, { words }] of articles.entries()) {
    for (const [word, weight] of words) {
      let term = terms.get(word);
      if (!term) terms.set(word, (term = { term: encoder.encode(word), numbers: [], weights: [] }));
      term.numbers.push(number);
      term.weights.push(weight);
    }
  }
  return [...terms.values()].toSorted((a, b) => compareBytes(a.term, b.term));
}
