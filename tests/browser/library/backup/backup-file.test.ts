import { beforeEach, expect, test } from 'vitest';
import { dropOldBackups, makeBackup } from '@/lib/library/backup/backup-file';
import { openBackup } from '@/lib/library/backup/open-backup';
import { restoreBackup } from '@/lib/library/backup/restore';
import { everything, fillLibrary, wipe } from '@/tests/unit/library/backup/libraries';

let folder: FileSystemDirectoryHandle;
const NOW = new Date(2026, 10, 24, 12);

beforeEach(async () => {
  await wipe();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('backups', { recursive: true }).catch(() => undefined);
  folder = await root.getDirectoryHandle('backups', { create: true });
});

const namesIn = async (): Promise<string[]> => (await Array.fromAsync(folder.keys())).toSorted();

test('a backup is named after the day, read back, and restores the same library', async () => {
  await fillLibrary(10);
  const before = await everything();
  const doing: string[] = [];
  const made = await makeBackup(folder, { settings: {}, now: NOW, tell: (what) => doing.push(what) });
  expect(made).toMatchObject({ name: 'pullquote-backup-2026-11-24.zip', articles: 10, pictures: 5 });
  expect([...new Set(doing)]).toEqual(['writing', 'checking']);
  await wipe();
  await restoreBackup(await openBackup(made.file));
  expect(await everything()).toEqual(before);
});

test('stopped, it leaves nothing behind, and a backup of the same day as it was', async () => {
  await fillLibrary(4);
  const stopping = new AbortController();
  const stop = { settings: {}, now: NOW, tell: () => stopping.abort(), signal: stopping.signal };
  await expect(makeBackup(folder, stop)).rejects.toThrow('abort');
  expect(await namesIn()).toEqual([]);
  const { file } = await makeBackup(folder, { settings: {}, now: NOW });
  await expect(makeBackup(folder, stop)).rejects.toThrow('abort');
  const still = await (await folder.getFileHandle('pullquote-backup-2026-11-24.zip')).getFile();
  expect(await still.bytes()).toEqual(await file.bytes());
});

test('of old backups the latest stay, and what is none stays', async () => {
  const names = ['2026-01-01', '2026-11-02', '2026-02-01', '2025-12-31'].map(
    (day) => `pullquote-backup-${day}.zip`,
  );
  for (const name of [...names, 'letters.zip']) await folder.getFileHandle(name, { create: true });
  await dropOldBackups(folder, 2);
  expect(await namesIn()).toEqual([
    'letters.zip',
    'pullquote-backup-2026-02-01.zip',
    'pullquote-backup-2026-11-02.zip',
  ]);
});
