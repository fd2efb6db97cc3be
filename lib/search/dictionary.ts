import { ByteReader, compareBytes } from './bytes';
import { BLOCK, type Segment, type TermEntry } from './segment';

/** A segment's terms, looked up in the bytes they are stored as. */
export class Dictionary {
  readonly bytes: Uint8Array;
  #blocks: Uint32Array;

  constructor({ dictionary, blocks }: Pick<Segment, 'dictionary' | 'blocks'>) {
    this.bytes = dictionary;
    this.#blocks = blocks;
  }

  /** The term itself, if any article has it. */
  find(term: Uint8Array): TermEntry | undefined {
    for (const { bytes, length, entry } of this.#from(term)) {
      return compareBytes(bytes.subarray(0, length), term) === 0 ? { ...entry } : undefined;
    }
    return undefined;
  }

  /** All terms that begin with `start`, in order; their postings lie side by side. */
  *beginningWith(start: Uint8Array): Generator<{ length: number; entry: TermEntry }> {
    for (const { length, entry } of this.walkFrom(start)) yield { length, entry: { ...entry } };
  }

  /** All terms, in order. What is given is only valid until the next one is asked for. */
  *all(): Generator<TermWalk> {
    yield* this.#walk(0);
  }

  /** The same, of those terms only that begin with `start`. */
  *walkFrom(start: Uint8Array): Generator<TermWalk> {
    for (const walk of this.#from(start)) {
      if (walk.length < start.length || compareBytes(walk.bytes.subarray(0, start.length), start) !== 0)
        return;
      yield walk;
    }
  }

  /** Terms from `term` on. */
  *#from(term: Uint8Array): Generator<TermWalk> {
    for (const walk of this.#walk(this.#blockOf(term))) {
      if (compareBytes(walk.bytes.subarray(0, walk.length), term) >= 0) yield walk;
    }
  }

  *#walk(block: number): Generator<TermWalk> {
    const walk = new TermWalk(this.bytes, this.#blocks[block] ?? this.bytes.length);
    for (let n = 0; walk.next(n % BLOCK === 0); n++) yield walk;
  }

  /** The last block that begins with a term not after `term`. */
  #blockOf(term: Uint8Array): number {
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const walk = new TermWalk(this.bytes, this.#blocks[middle] ?? 0);
      walk.next(true);
      if (compareBytes(walk.bytes.subarray(0, walk.length), term) <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A walk through a dictionary: the term it stands at is `bytes` up to `length`. */
export class TermWalk {
  bytes = new Uint8Array(256);
  length = 0;
  entry: TermEntry = { articles: 0, start: 0, length: 0 };
  #reader: ByteReader;
  #end: number;

  constructor(dictionary: Uint8Array, start: number) {
    this.#reader = new ByteReader(dictionary, start);
    this.#end = dictionary.length;
  }

  /** Goes on to the next term; false at the end. */
  next(startsBlock: boolean): boolean {
    const reader = this.#reader;
    if (reader.at >= this.#end) return false;
    const start = startsBlock ? reader.number() : this.entry.start + this.entry.length;
    const shared = reader.number();
    const rest = reader.number();
    this.bytes.set(reader.take(rest), shared);
    this.length = shared + rest;
    this.entry.articles = reader.number();
    this.entry.start = start;
    this.entry.length = reader.number();
    return true;
  }
}
