import { openBackup } from './open-backup';
import { writeBackup, type Written } from './write-backup';

/** A backup that was written and read back. */
export type MadeBackup = Written & { name: string; file: File };

type Options = {
  settings: unknown;
  /** Hears what is being done, and how much of it, from 0 to 1. */
  tell?: (doing: 'writing' | 'checking', share: number) => void;
  signal?: AbortSignal;
  now?: Date;
};

const KEPT_BACKUPS = 3; // In a folder of the reader's: who finds a mistake late still has one from before.

/**
 * Makes a backup in a folder, named after the day, and reads it back to the last byte. The file is there only when it is
 * whole: stopped or killed, nothing of it is left but what the browser clears away itself.
 */
export async function makeBackup(
  folder: FileSystemDirectoryHandle,
  { settings, tell = () => undefined, signal, now = new Date() }: Options,
): Promise<MadeBackup> {
  const name = nameOf(now);
  const handle = await folder.getFileHandle(name, { create: true });
  const options = { settings, now, ...(signal && { signal }) };
  try {
    const target = await handle.createWritable();
    const written = await writeBackup(target, { ...options, tell: (share) => tell('writing', share) });
    const file = await handle.getFile();
    await readBack(file, (share) => tell('checking', share), signal);
    return { ...written, name, file };
  } catch (error) {
    if ((await handle.getFile()).size === 0) await folder.removeEntry(name);
    throw error;
  }
}

/** Every byte must be as it was written, and every article such that it could be restored. */
async function readBack(file: File, tell: (share: number) => void, signal?: AbortSignal): Promise<void> {
  const backup = await openBackup(file, (share) => tell(share / 2), signal);
  for (let index = 0; index < backup.articles; index += 1) {
    signal?.throwIfAborted();
    await backup.article(index);
    tell(0.5 + (index + 1) / backup.articles / 2);
  }
}

/** Removes all backups in a folder but the latest ones; of other files it knows nothing. */
export async function dropOldBackups(folder: FileSystemDirectoryHandle, keep = KEPT_BACKUPS): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (isBackupName(name)) names.push(name);
  const old = names.toSorted().toReversed().slice(keep);
  for (const name of old) await folder.removeEntry(name);
}

/** `pullquote-backup-2026-11-24.zip`, by the reader's own day. */
function nameOf(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `pullquote-backup-${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.zip`;
}

const isBackupName = (name: string): boolean => /^pullquote-backup-\d{4,}-\d\d-\d\d\.zip$/.test(name);
