import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import { BackupView } from '@/components/backup/BackupView';
import { backupMemory } from '@/lib/library/backup/backup-memory';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import { useOtherVersion } from '@/lib/ui/use-other-version';
import { useFolder } from './use-folder';
import { useMaking } from './use-making';
import { useRestoring } from './use-restoring';

/** Backups of the library: made, kept without asking, restored. */
export function BackupScreen() {
  const memory = useLiveQuery(backupMemory);
  const known = memory.state === 'ready' ? memory.value : undefined;
  const { making, make, stop } = useMaking();
  const { folder, choose, allow, drop } = useFolder(known?.folder);
  const { restoring, check, restore, stop: stopRestoring } = useRestoring();
  return (
    <>
      <BackupView
        make={{ making, last: known?.last, onMake: () => void make(), onStop: stop }}
        folder={{
          folder,
          onChoose: () => void choose(),
          onAllow: () => void allow(),
          onDrop: () => void drop(),
        }}
        restore={{
          restoring,
          onChoose: (file) => void check(file),
          onRestore: () => void restore(),
          onStop: stopRestoring,
        }}
      />
      <OtherVersionNotice other={useOtherVersion()} onReload={() => location.reload()} />
    </>
  );
}
