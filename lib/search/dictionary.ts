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
    let found: TermEntry | undefined;
    this.eachFrom(term, ({ length, entry }) => {
      if (length === term.length) found = { ...entry };
      return false;
    });
    return found;
  }

  /**
   * Visits all terms that begin with `start`, in order, until a visit answers false; their postings lie side by side. What
   * is visited is only valid for that visit. Tens of thousands of terms are visited for one key: nothing is made for each.
   */
  eachFrom(start: Uint8Array, visit: (walk: TermWalk) => unknown): void {
    const walk = new TermWalk(this.bytes, this.#blocks[this.#blockOf(start)] ?? this.bytes.length);
    for (let n = 0; walk.next(n % BLOCK === 0); n++) {
      const order = compareBeginning(walk.bytes, walk.length, start);
      if (order > 0) return;
      if (order === 0 && visit(walk) === false) return;
    }
  }

  /** All terms, in order. What is given is only valid until the next one is asked for. */
  *all(): Generator<TermWalk> {
    const walk = new TermWalk(this.bytes, this.#blocks[0] ?? this.bytes.length);
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

/** Negative, zero or positive as the first bytes come before `start`, are `start`, or come after it. */
function compareBeginning(bytes: Uint8Array, length: number, start: Uint8Array): number {
  for (let n = 0; n < start.length; n++) {
    if (n === length) return -1;
    const difference = (bytes[n] ?? 0) - (start[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A walk through a dictionary: the term it stands at is `bytes` up to `length`. */
export class TermWalk {
  bytes = new Uint8Array(256);
  length = 0;
  /** Bytes at the beginning that are those of the term before. */
  shared = 0;
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
    const { entry } = this;
    if (reader.at >= this.#end) return false;
    entry.start = startsBlock ? reader.number() : entry.start + entry.length;
    this.shared = reader.number();
    this.length = this.shared + reader.number();
    for (let n = this.shared; n < this.length; n++) this.bytes[n] = reader.byte();
    entry.articles = reader.number();
    entry.length = reader.number();
    return true;
  }
}
