import { beforeEach, expect, test } from 'vitest';
import { backupMemory, keepBackupFolder, noteBackup } from '@/lib/library/backup/backup-memory';
import { keepBackupUnasked } from '@/lib/library/backup/keep-backup-unasked';
import { fillLibrary, wipe } from '@/tests/unit/library/backup/libraries';

let folder: FileSystemDirectoryHandle;
const NOW = new Date(2026, 10, 24, 12);
const DAY = 86_400_000;
const asking = { mayWrite: () => Promise.resolve(true), readSettings: () => Promise.resolve({}), now: NOW };

beforeEach(async () => {
  await wipe();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('chosen', { recursive: true }).catch(() => undefined);
  folder = await root.getDirectoryHandle('chosen', { create: true });
  await fillLibrary(2);
  await keepBackupFolder(folder);
});

const namesIn = (): Promise<string[]> => Array.fromAsync(folder.keys());

test('the first is made at once, the next after a week', async () => {
  expect(await keepBackupUnasked(asking)).toBe(true);
  expect(await namesIn()).toEqual(['pullquote-backup-2026-11-24.zip']);
  expect((await backupMemory()).last).toBe(NOW.getTime());
  expect(await keepBackupUnasked({ ...asking, now: new Date(NOW.getTime() + 6 * DAY) })).toBe(false);
  expect(await keepBackupUnasked({ ...asking, now: new Date(NOW.getTime() + 7 * DAY) })).toBe(true);
});

test('two windows make one', async () => {
  expect((await Promise.all([keepBackupUnasked(asking), keepBackupUnasked(asking)])).toSorted()).toEqual([
    false,
    true,
  ]);
});

test.each<[string, () => Promise<unknown>, Partial<typeof asking>]>([
  [
    'the browser wants to be asked again',
    () => Promise.resolve(),
    { mayWrite: () => Promise.resolve(false) },
  ],
  ['there is no folder', () => keepBackupFolder(undefined), {}],
  ['the last one is young', () => noteBackup(NOW), {}],
  ['the library is empty', wipe, {}],
])('none is made where %s', async (_case, prepare, but) => {
  await prepare();
  expect(await keepBackupUnasked({ ...asking, ...but })).toBe(false);
  expect(await namesIn()).toEqual([]);
});
