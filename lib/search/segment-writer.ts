import { ByteWriter } from './bytes';
import { BLOCK, type Segment } from './segment';

/** Writes a segment term by term, in the order of the terms' bytes. */
export class SegmentWriter {
  #dictionary = new ByteWriter();
  #postings = new ByteWriter();
  #blocks: number[] = [];
  #terms = 0;
  #before = new Uint8Array(0);

  /** Adds a term with its postings, ready encoded; one that no article has is left out. */
  add(term: Uint8Array, articles: number, postings: Uint8Array): void {
    if (articles === 0) return;
    const startsBlock = this.#terms % BLOCK === 0;
    const shared = startsBlock ? 0 : sharedBytes(this.#before, term);
    if (startsBlock) {
      this.#blocks.push(this.#dictionary.length);
      this.#dictionary.number(this.#postings.length);
    }
    this.#dictionary.number(shared);
    this.#dictionary.number(term.length - shared);
    this.#dictionary.append(term.subarray(shared));
    this.#dictionary.number(articles);
    this.#dictionary.number(postings.length);
    this.#postings.append(postings);
    this.#before = term.slice();
    this.#terms += 1;
  }

  finish(articles: Segment['articles']): Segment {
    return {
      articles,
      dictionary: this.#dictionary.bytes(),
      blocks: Uint32Array.from(this.#blocks),
      postings: this.#postings.bytes(),
    };
  }
}

function sharedBytes(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < length && one[shared] === other[shared]) shared++;
  return shared;
}
