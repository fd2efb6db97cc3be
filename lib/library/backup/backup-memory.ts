import { db } from '@/lib/library/database';
import { write } from '@/lib/library/write';

/** What is remembered of backups. */
export type BackupMemory = {
  /** When the last one was made and read back, Unix milliseconds. */
  last?: number;
  /** Where the reader wants them to be made without asking. */
  folder?: FileSystemDirectoryHandle;
  articles: number;
};

const LAST = 'backup';
const FOLDER = 'backup-folder';
const DAY = 86_400_000;
const DAYS_BETWEEN = 7;
const DAYS_TO_REMIND = 30;
const FEW = 10; // Articles; who has just begun need not be told to be careful.

/** When the last backup was made, where backups are kept, and how much there is to lose. */
export const backupMemory = (): Promise<BackupMemory> =>
  db.transaction('r', [db.meta, db.articles], async () => {
    const [last, kept, articles] = await Promise.all([
      db.meta.get(LAST),
      db.meta.get(FOLDER),
      db.articles.count(),
    ]);
    return { ...(last && { last: last.value }), ...(kept?.folder && { folder: kept.folder }), articles };
  });

/** Remembers that a backup was made. */
export async function noteBackup(now: Date = new Date()): Promise<void> {
  await write([db.meta], () => db.meta.put({ key: LAST, value: now.getTime() }));
}

/** Remembers the folder backups are made in without asking, or that there is none any more. */
export async function keepBackupFolder(folder: FileSystemDirectoryHandle | undefined): Promise<void> {
  await write([db.meta], async () => {
    if (folder) await db.meta.put({ key: FOLDER, value: 1, folder });
    else await db.meta.delete(FOLDER);
  });
}

/** Whether the reader should be reminded: there is something to lose, and the last backup is long ago. */
export const isReminderDue = ({ last, articles }: BackupMemory, now: Date = new Date()): boolean =>
  articles >= FEW && isOlder(last, DAYS_TO_REMIND, now);

/** Whether the next backup without asking is due. */
export const isBackupDue = ({ last, articles, folder }: BackupMemory, now: Date = new Date()): boolean =>
  folder !== undefined && articles > 0 && isOlder(last, DAYS_BETWEEN, now);

// A clock that was set back must not put the next one off for ever.
const isOlder = (last: number | undefined, days: number, now: Date): boolean =>
  last === undefined || last > now.getTime() + DAY || now.getTime() - last >= days * DAY;
