import { sha256 } from '@/lib/library/sha256';
import { BLOCK, seal, SEAL_LENGTH } from './format';

/** A stream that passes on what is written into it, and knows what it was. */
export type Sealing = {
  writable: WritableStream<Uint8Array<ArrayBuffer>>;
  /** Checksums of all blocks so far; what is written from now on is covered by the seal itself. */
  endBlocks: () => Promise<string[]>;
};

/** What is to be written last, in the place of the seal. */
export const UNSEALED = new Uint8Array(SEAL_LENGTH);

/**
 * Passes a backup on to `target` as it is written, and puts its checksum in the place of the last bytes. Closing it
 * closes `target`: only then the backup is there.
 */
export function sealing(target: WritableStream<Uint8Array<ArrayBuffer>>): Sealing {
  const writer = target.getWriter();
  const blocks: string[] = [];
  let block = new Uint8Array(BLOCK);
  let filled = 0;
  let before = 0; // Bytes covered by blocks.
  let tail: Uint8Array<ArrayBuffer>[] | undefined;

  const intoBlocks = async (chunk: Uint8Array<ArrayBuffer>): Promise<void> => {
    for (let from = 0; from < chunk.length;) {
      const part = chunk.subarray(from, from + BLOCK - filled);
      block.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < BLOCK) continue;
      blocks.push(await sha256(block));
      block = new Uint8Array(BLOCK);
      filled = 0;
    }
  };

  const writable = new WritableStream<Uint8Array<ArrayBuffer>>({
    async write(chunk) {
      if (tail) {
        // The stream's owner may use its buffer again.
        tail.push(chunk.slice());
        return;
      }
      before += chunk.length;
      await intoBlocks(chunk);
      await writer.write(chunk);
    },
    async close() {
      const all = await new Blob(tail ?? []).bytes();
      const ending = all.subarray(0, all.length - SEAL_LENGTH);
      await writer.write(ending);
      await writer.write(new TextEncoder().encode(seal(before, await sha256(ending))));
      await writer.close();
    },
    abort: (reason) => writer.abort(reason),
  });

  const endBlocks = async (): Promise<string[]> => {
    if (filled > 0) blocks.push(await sha256(block.slice(0, filled)));
    tail = [];
    return blocks;
  };
  return { writable, endBlocks };
}
