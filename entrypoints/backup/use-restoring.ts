import { useState } from 'preact/hooks';
import type { Restoring } from '@/components/backup/backup-state';
import { takeSettings } from '@/lib/browser/settings';
import { openBackup, type Backup } from '@/lib/library/backup/open-backup';
import { BackupRefused } from '@/lib/library/backup/problems';
import { planRestore, restoreBackup } from '@/lib/library/backup/restore';
import { libraryProblem } from '@/lib/library/problem';
import { holdLine } from '@/lib/messages/line';

/** Checks a backup, tells what restoring it would do, and does it. */
export function useRestoring() {
  const [restoring, setRestoring] = useState<Restoring>({ state: 'idle' });
  const [backup, setBackup] = useState<Backup>();
  const [stopping, setStopping] = useState<AbortController>();

  /** Does some work that can be stopped, and says how it ended when not well. */
  const attempt = async (stopped: Restoring, work: (signal: AbortSignal) => Promise<void>) => {
    const controller = new AbortController();
    setStopping(controller);
    try {
      await work(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) setRestoring(stopped);
      else if (error instanceof BackupRefused) setRestoring({ state: 'refused', why: error.why });
      else setRestoring({ state: 'failed', problem: libraryProblem(error) });
    }
  };
  const telling = (state: 'checking' | 'comparing' | 'restoring') => (share: number) =>
    setRestoring({ state, share });

  return {
    restoring,
    check: (file: File) =>
      attempt({ state: 'idle' }, async (signal) => {
        telling('checking')(0);
        const opened = await openBackup(file, telling('checking'), signal);
        const tally = await planRestore(opened, { tell: telling('comparing'), signal });
        setBackup(opened);
        setRestoring({ state: 'planned', madeAt: opened.header.createdAt, tally });
      }),
    restore: () =>
      attempt({ state: 'stopped' }, async (signal) => {
        if (!backup) return;
        telling('restoring')(0);
        const tally = await restoreBackup(backup, { tell: telling('restoring'), signal });
        await takeSettings(backup.rest.settings);
        holdLine();
        setRestoring({ state: 'restored', tally });
      }),
    stop: () => stopping?.abort(),
  };
}
