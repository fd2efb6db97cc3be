import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { openBackup } from '@/lib/library/backup/open-backup';
import { restoreBackup } from '@/lib/library/backup/restore';
import { backUp, everything, fillLibrary, refusalOf, wipe } from './libraries';

const CUTS = 20;
const DAMAGES = 50;

let file: Blob;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  await wipe();
  await fillLibrary(12);
  file = await backUp();
  bytes = await file.bytes();
});

/** Evenly spread and always the same, so that a failure can be looked at. */
const chosen = (count: number, seed: number): number[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bytes.length);
  });
};

/** What opening a file does: refuses it, and leaves the library as it was. */
async function refused(broken: Blob): Promise<unknown> {
  const before = await everything();
  const why = await refusalOf(broken);
  expect(await everything()).toEqual(before);
  return why;
}

test('a whole backup opens and tells what is in it', async () => {
  const heard: number[] = [];
  const backup = await openBackup(file, (share) => heard.push(share));
  expect(backup.header).toMatchObject({ format: 'pullquote-backup', version: 1, articles: 12 });
  expect([backup.articles, backup.pictures]).toEqual([12, 5]);
  expect((await backup.article(3)).body.text).toMatch(/^Text \d+/);
  expect(await backup.picture('0'.repeat(64))).toBeUndefined();
  expect(heard.at(-1)).toBe(1);
});

test(`cut at ${CUTS} places it is refused, each time with the place`, async () => {
  for (const at of chosen(CUTS, 1)) expect(await refused(file.slice(0, at))).toEqual({ problem: 'cut', at });
});

test('cut by its last byte it is refused', async () => {
  const at = bytes.length - 1;
  expect(await refused(file.slice(0, at))).toEqual({ problem: 'cut', at });
});

test(`with one bit turned over at ${DAMAGES} places it is refused, each time with the place`, async () => {
  for (const at of chosen(DAMAGES, 2)) {
    const broken = bytes.slice();
    broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8));
    const why = await refused(new Blob([broken]));
    expect(why).toMatchObject({ problem: 'damaged' });
    const { from, to } = why as { from: number; to: number };
    expect(from).toBeLessThanOrEqual(at);
    expect(to).toBeGreaterThan(at);
  }
});

test.each([
  ['a part taken out of the middle', () => new Blob([bytes.slice(0, 3000), bytes.slice(3100)])],
  ['something put into the middle', () => new Blob([bytes.slice(0, 3000), 'more', bytes.slice(3000)])],
  ['zeros in the middle', () => new Blob([bytes.slice(0, 3000), new Uint8Array(500), bytes.slice(3500)])],
])('with %s it is refused', async (_case, broken) => {
  expect(await refused(broken())).toMatchObject({ problem: 'damaged' });
});

test.each([
  ['an empty file', ''],
  [
    'text',
    'Not a backup at all, but as long as the end of one would be, or even a little longer than that is.',
  ],
  ['another zip', 'PK\u0003\u0004 and so on'],
])('%s is no backup', async (_case, words) => {
  expect(await refused(new Blob([words]))).toEqual({ problem: 'foreign' });
});

test('a bit turned over in the seal is a damage at the end', async () => {
  const broken = bytes.slice();
  const last = broken.length - 1;
  broken[last] = broken[last] === 48 ? 49 : 48;
  expect(await refused(new Blob([broken]))).toMatchObject({ problem: 'damaged', to: bytes.length });
});

test('a newer form is left to a newer Pullquote', async () => {
  const seal = 'Pullquote backup 2';
  const text = await file.slice(-100).text();
  const at = bytes.length - 100 + text.indexOf('Pullquote backup 1');
  const newer = new Blob([bytes.slice(0, at), seal, bytes.slice(at + seal.length)]);
  expect(await refused(newer)).toEqual({ problem: 'newer' });
});

test('checking stops when asked to', async () => {
  await expect(openBackup(file, () => undefined, AbortSignal.abort())).rejects.toThrow('abort');
});

test('what opens can be restored', async () => {
  expect(await restoreBackup(await openBackup(file))).toMatchObject({ skip: 12 });
});
