import { dropOldBackups, makeBackup } from './backup-file';
import { backupMemory, isBackupDue, noteBackup } from './backup-memory';

/** What only the browser knows. */
type Asking = {
  mayWrite: (folder: FileSystemDirectoryHandle) => Promise<boolean>;
  readSettings: () => Promise<unknown>;
  now?: Date;
};

/**
 * Makes a backup in the reader's folder when the last one is a week old, unless another window is at it; answers whether
 * it did. When it cannot be made nothing is said: the reminder comes when the last one is a month old.
 */
export const keepBackupUnasked = ({ mayWrite, readSettings, now = new Date() }: Asking): Promise<boolean> =>
  navigator.locks.request('backup', { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    try {
      const memory = await backupMemory();
      const { folder } = memory;
      if (!folder || !isBackupDue(memory, now) || !(await mayWrite(folder))) return false;
      await makeBackup(folder, { settings: await readSettings(), now });
      await noteBackup(now);
      await dropOldBackups(folder);
      return true;
    } catch {
      return false;
    }
  });
