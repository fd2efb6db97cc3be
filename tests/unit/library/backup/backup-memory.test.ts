import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { backupMemory, isBackupDue, isReminderDue, noteBackup } from '@/lib/library/backup/backup-memory';
import { fillLibrary, wipe } from './libraries';

const NOW = new Date(Date.UTC(2026, 10, 24));
const daysAgo = (days: number) => NOW.getTime() - days * 86_400_000;
const folder = {} as FileSystemDirectoryHandle;

test('that a backup was made is remembered', async () => {
  await wipe();
  expect(await backupMemory()).toEqual({ articles: 0 });
  await fillLibrary(1);
  await noteBackup(NOW);
  expect(await backupMemory()).toEqual({ last: NOW.getTime(), articles: 1 });
});

test.each([
  ['there is little to lose', { articles: 9 }, false, false],
  ['there never was one', { articles: 10 }, true, false],
  ['the last one is young', { articles: 10, last: daysAgo(5), folder }, false, false],
  [
    'the last one is a week old, and there is a folder',
    { articles: 10, last: daysAgo(7), folder },
    false,
    true,
  ],
  ['the last one is a week old, and there is none', { articles: 10, last: daysAgo(7) }, false, false],
  ['the last one is a month old', { articles: 10, last: daysAgo(30), folder }, true, true],
  ['the clock was set back', { articles: 10, last: daysAgo(-30), folder }, true, true],
])('%s', (_case, memory, isReminded, isMade) => {
  expect([isReminderDue(memory, NOW), isBackupDue(memory, NOW)]).toEqual([isReminded, isMade]);
});
