import { expect, test } from 'vitest';
import { BLOCK, readSeal, SEAL_LENGTH } from '@/lib/library/backup/format';
import { sealing, UNSEALED } from '@/lib/library/backup/sealing';
import { sha256 } from '@/lib/library/sha256';

test('blocks are summed whatever the pieces they are written in, and the seal tells the rest', async () => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const { writable, endBlocks } = sealing(
    new WritableStream({ write: (chunk) => void parts.push(chunk.slice()) }),
  );
  const body = Uint8Array.from({ length: BLOCK + 1000 }, (_, n) => n % 253);
  const writer = writable.getWriter();
  for (let from = 0; from < body.length; from += 700_001)
    await writer.write(body.slice(from, from + 700_001));
  const sums = await endBlocks();
  await writer.write(new TextEncoder().encode('tail'));
  await writer.write(UNSEALED);
  await writer.close();
  expect(sums).toEqual([await sha256(body.slice(0, BLOCK)), await sha256(body.slice(BLOCK))]);
  const file = new Blob(parts);
  // Sums again: comparing millions of numbers one by one takes seconds.
  expect(await sha256(await file.slice(0, body.length).arrayBuffer())).toBe(await sha256(body));
  const seal = readSeal(await file.slice(-SEAL_LENGTH).text());
  expect(seal).toEqual({
    version: 1,
    tailStart: body.length,
    sha256: await sha256(await file.slice(body.length, -SEAL_LENGTH).arrayBuffer()),
  });
});
