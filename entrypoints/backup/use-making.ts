import { useEffect, useState } from 'preact/hooks';
import type { Making } from '@/components/backup/backup-state';
import { download } from '@/lib/browser/download';
import { ownFolder } from '@/lib/browser/folders';
import { readSettings } from '@/lib/browser/settings';
import { dropOldBackups, makeBackup } from '@/lib/library/backup/backup-file';
import { noteBackup } from '@/lib/library/backup/backup-memory';
import { libraryProblem } from '@/lib/library/problem';

const FOLDER = 'backups'; // Our own: a file must be written somewhere before it can be saved.

/** Makes a backup, has it read back, and hands the file to the browser's downloads. */
export function useMaking() {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const [stopping, setStopping] = useState<AbortController>();
  const url = making.state === 'made' ? making.url : undefined;
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);

  const make = async () => {
    const controller = new AbortController();
    setStopping(controller);
    setMaking({ state: 'writing', share: 0 });
    try {
      const folder = await ownFolder(FOLDER);
      // What the last one left is only in the way.
      await dropOldBackups(folder, 0);
      const tell = (state: 'writing' | 'checking', share: number) => setMaking({ state, share });
      const settings = await readSettings();
      const made = await makeBackup(folder, { settings, tell, signal: controller.signal });
      await noteBackup();
      const { name, file, articles, pictures } = made;
      const address = URL.createObjectURL(file);
      download(address, name);
      setMaking({ state: 'made', name, url: address, bytes: file.size, articles, pictures });
    } catch (error) {
      const isStopped = controller.signal.aborted;
      setMaking(isStopped ? { state: 'idle' } : { state: 'failed', problem: libraryProblem(error) });
    }
  };
  return { making, make, stop: () => stopping?.abort() };
}
