import { expect, test } from 'vitest';
import { checkBlocks, checkSeal } from '@/lib/library/backup/check-seal';
import { seal } from '@/lib/library/backup/format';
import { sha256 } from '@/lib/library/sha256';

const tail = new TextEncoder().encode('tail');

test('a seal that fits leads to the tail', async () => {
  expect(await checkSeal(new Blob(['body', tail, seal(4, await sha256(tail))]))).toEqual({ start: 4 });
});

test.each([
  ['of another tail', 'body', 4],
  ['that points behind the end', 'body', 4000],
  ['that points elsewhere', 'body', 2],
])('a seal %s does not', async (_case, body, start) => {
  const sum = await sha256(start === 4 ? new TextEncoder().encode('other') : tail);
  const file = new Blob([body, tail, seal(start, sum)]);
  await expect(checkSeal(file)).rejects.toMatchObject({ why: { problem: 'damaged', to: file.size } });
});

test('the first block that differs is named', async () => {
  const sums = await Promise.all(['ab', 'cd', 'e'].map((each) => sha256(new TextEncoder().encode(each))));
  const blocks = { block: 2, sha256: sums };
  const check = (words: string) => checkBlocks(new Blob([words]), { start: 5 }, blocks, () => undefined);
  await expect(check('abcde')).resolves.toBeUndefined();
  await expect(check('abXdX')).rejects.toMatchObject({ why: { problem: 'damaged', from: 2, to: 4 } });
  await expect(check('abcdX')).rejects.toMatchObject({ why: { problem: 'damaged', from: 4, to: 5 } });
});
