import { expect, test } from 'vitest';
import { silence } from '@/lib/speech/silence';

test('a sound file of six seconds in which every sample is the middle', async () => {
  const file = await silence().arrayBuffer();
  const letters = String.fromCharCode(...new Uint8Array(file, 0, 16));
  expect(letters).toBe(`RIFF${letters.slice(4, 8)}WAVEfmt `);
  expect(new DataView(file).getUint32(4, true)).toBe(file.byteLength - 8);
  expect(new Set(new Uint8Array(file, 44))).toEqual(new Set([128]));
  expect(file.byteLength - 44).toBe(6 * 8000);
});
