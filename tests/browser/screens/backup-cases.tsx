import { BackupView } from '@/components/backup/BackupView';
import type { Folder, Making, Restoring } from '@/components/backup/backup-state';
import type { Cases } from './case';

const nothing = () => {};
const LAST = Date.UTC(2026, 9, 3, 12);

type State = { making?: Making; folder?: Folder; restoring?: Restoring; last?: number };
type Callbacks = {
  onMake?: () => void;
  onChoose?: (file: File) => void;
  onRestore?: () => void;
  onStop?: () => void;
};

/** The page of backups in some state; every callback does nothing unless given. */
export const backup = (
  { making = { state: 'idle' }, folder = { state: 'none' }, restoring = { state: 'idle' }, last }: State,
  { onMake = nothing, onChoose = nothing, onRestore = nothing, onStop = nothing }: Callbacks = {},
) => (
  <BackupView
    make={{ making, last, onMake, onStop }}
    folder={{ folder, onChoose: nothing, onAllow: nothing, onDrop: nothing }}
    restore={{ restoring, onChoose, onRestore, onStop }}
  />
);

const tally = { add: 1204, change: 3, skip: 1 };

/** Every state of the page of backups. */
export const backupCases: Cases = {
  'backup-never': backup({}),
  'backup-writing': backup({ making: { state: 'writing', share: 0.34 }, last: LAST }),
  'backup-checking': backup({ making: { state: 'checking', share: 0.9 }, last: LAST }),
  'backup-made': backup({
    making: {
      state: 'made',
      name: 'pullquote-backup-2026-11-24.zip',
      url: 'about:blank',
      bytes: 340_000_000,
      articles: 1204,
      pictures: 9321,
    },
    last: LAST,
    folder: { state: 'chosen', name: 'Backups', mayWrite: true },
  }),
  'backup-failed': backup({
    making: { state: 'failed', problem: 'disk-full' },
    folder: { state: 'impossible' },
  }),
  'backup-folder-locked': backup({
    folder: { state: 'chosen', name: 'Backups', mayWrite: false },
    last: LAST,
  }),
  'backup-restore-checking': backup({ restoring: { state: 'checking', share: 0.2 } }),
  'backup-restore-planned': backup({ restoring: { state: 'planned', madeAt: LAST, tally } }),
  'backup-restore-nothing': backup({
    restoring: { state: 'planned', madeAt: LAST, tally: { add: 0, change: 0, skip: 1208 } },
  }),
  'backup-restoring': backup({ restoring: { state: 'restoring', share: 0.5 } }),
  'backup-restore-stopped': backup({ restoring: { state: 'stopped' } }),
  'backup-restored': backup({ restoring: { state: 'restored', tally } }),
  'backup-restore-cut': backup({ restoring: { state: 'refused', why: { problem: 'cut', at: 12_345_678 } } }),
  'backup-restore-damaged': backup({
    restoring: { state: 'refused', why: { problem: 'damaged', from: 4_194_304, to: 8_388_608 } },
  }),
  'backup-restore-foreign': backup({ restoring: { state: 'refused', why: { problem: 'foreign' } } }),
  'backup-restore-newer': backup({ restoring: { state: 'refused', why: { problem: 'newer' } } }),
  'backup-restore-invalid': backup({
    restoring: { state: 'refused', why: { problem: 'invalid', file: 'articles/000012.json' } },
  }),
  'backup-restore-failed': backup({ restoring: { state: 'failed', problem: 'disk-full' } }),
};
