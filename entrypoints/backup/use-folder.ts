import { useEffect, useState } from 'preact/hooks';
import type { Folder } from '@/components/backup/backup-state';
import { askToWrite, canChooseFolder, chooseFolder, mayWrite } from '@/lib/browser/folders';
import { readSettings } from '@/lib/browser/settings';
import { keepBackupFolder } from '@/lib/library/backup/backup-memory';
import { keepBackupUnasked } from '@/lib/library/backup/keep-backup-unasked';

/** The folder backups are made in without asking, and the ways to choose, allow and forget it. */
export function useFolder(handle: FileSystemDirectoryHandle | undefined) {
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => {
    if (handle) void mayWrite(handle).then(setAllowed);
  }, [handle]);

  const folder: Folder = handle
    ? { state: 'chosen', name: handle.name, mayWrite: isAllowed }
    : { state: canChooseFolder() ? 'none' : 'impossible' };
  return {
    folder,
    choose: async () => {
      const chosen = await chooseFolder();
      if (!chosen) return;
      await keepBackupFolder(chosen);
      await keepBackupUnasked({ mayWrite, readSettings });
    },
    allow: async () => {
      if (!handle) return;
      setAllowed(await askToWrite(handle));
      await keepBackupUnasked({ mayWrite, readSettings });
    },
    drop: () => keepBackupFolder(undefined),
  };
}
