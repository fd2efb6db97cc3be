import { CHUNK, chunksIn, readChunks } from '@/lib/library/segment-store';
import type { PostingsRange } from '@/lib/search/match-words';

const MOST_CHUNKS = 400; // 25 MB: the words of one search, and of the keys before, stay at hand.

/** Reads postings from the library, and keeps what was read last. */
export class PostingsCache {
  /** The chunk used last comes last. */
  #chunks = new Map<string, Uint8Array>();

  /** The bytes of each range; none for one whose segment is gone. */
  read = async (ranges: readonly PostingsRange[]): Promise<Uint8Array[]> => {
    const keys = new Map(ranges.flatMap(chunksIn).map((key) => [key.join(':'), key]));
    const missing = [...keys].filter(([name]) => !this.#chunks.has(name));
    const read = new Map<string, Uint8Array>();
    for (const name of keys.keys()) {
      const bytes = this.#chunks.get(name);
      if (bytes) read.set(name, bytes);
    }
    const rows = missing.length > 0 ? await readChunks(missing.map(([, key]) => key)) : [];
    for (const [index, [name]] of missing.entries()) read.set(name, rows[index]?.bytes ?? NOTHING);
    this.#keep(read);
    return ranges.map((range) => bytesOf(range, read));
  };

  #keep(read: ReadonlyMap<string, Uint8Array>): void {
    for (const [name, bytes] of read) {
      this.#chunks.delete(name);
      this.#chunks.set(name, bytes);
    }
    for (const name of this.#chunks.keys()) {
      if (this.#chunks.size <= MOST_CHUNKS) return;
      this.#chunks.delete(name);
    }
  }
}

const NOTHING = new Uint8Array(0);

function bytesOf(range: PostingsRange, read: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks = chunksIn(range).map((key) => read.get(key.join(':')) ?? NOTHING);
  const start = range.start % CHUNK;
  const [only] = chunks;
  if (chunks.length === 1 && only) return only.subarray(start, start + range.length);
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes.subarray(start, start + range.length);
}
