import { expect, test } from 'vitest';
import { sha256 } from '@/lib/library/sha256';

test.each([
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('%s', async (_case, words, sum) => {
  expect(await sha256(new TextEncoder().encode(words))).toBe(sum);
});
