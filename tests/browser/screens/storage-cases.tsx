import type { Check, Keeping, Use } from '@/components/storage/storage-state';
import { StorageView } from '@/components/storage/StorageView';
import type { PictureWeight } from '@/lib/library/text-only';
import type { Cases } from './case';
import { shelf } from './shelf';

const nothing = () => {};

type State = {
  measured?: Use;
  isPersistent?: boolean;
  keeping?: Keeping;
  binned?: number;
  heaviest?: readonly PictureWeight[];
  check?: Check;
};
type Callbacks = {
  onKeep?: () => void;
  onEmptyBin?: () => void;
  onTextOnly?: (articleId: string) => void;
  onCheck?: () => void;
  onRepair?: () => void;
};

const MEASURED: Use = {
  use: { used: 1_240_000_000, available: 48_000_000_000, persistent: true },
  parts: { pictures: 812_000_000, pictureCount: 9321, index: 74_000_000 },
};
const heaviest = shelf.map((row, index) => ({ row, bytes: 41_000_000 / (index + 1), count: 24 - index }));

/** The page of storage in some state; every callback does nothing unless given. */
export const storage = (
  { measured = MEASURED, isPersistent = true, keeping = 'unasked', binned = 0, ...more }: State = {},
  { onKeep, onEmptyBin, onTextOnly, onCheck, onRepair }: Callbacks = {},
) => (
  <StorageView
    measured={measured}
    keep={{ isPersistent, keeping, onKeep: onKeep ?? nothing }}
    space={{
      binned,
      heaviest: more.heaviest ?? heaviest,
      onEmptyBin: onEmptyBin ?? nothing,
      onTextOnly: onTextOnly ?? nothing,
    }}
    check={{
      check: more.check ?? { state: 'unasked' },
      onCheck: onCheck ?? nothing,
      onRepair: onRepair ?? nothing,
    }}
  />
);

const FINDINGS = [
  { kind: 'text-missing', count: 1 },
  { kind: 'wrong-count', count: 3 },
  { kind: 'left-over', count: 12 },
  { kind: 'picture-missing', count: 2 },
  { kind: 'picture-unused', count: 1 },
  { kind: 'catalogue', count: 2 },
  { kind: 'index', count: 1 },
] as const;

/** Every state of the page of storage. */
export const storageCases: Cases = {
  'storage-measuring': (
    <StorageView
      measured={undefined}
      keep={{ isPersistent: true, keeping: 'unasked', onKeep: nothing }}
      space={{ binned: 0, heaviest: [], onEmptyBin: nothing, onTextOnly: nothing }}
      check={{ check: { state: 'unasked' }, onCheck: nothing, onRepair: nothing }}
    />
  ),
  'storage-kept': storage({ binned: 3 }),
  'storage-refused': storage({ isPersistent: false, keeping: 'refused' }),
  'storage-looking': storage({ check: { state: 'looking', share: 0.4 } }),
  'storage-sound': storage({ check: { state: 'found', findings: [] } }),
  'storage-found': storage({ heaviest: [], check: { state: 'found', findings: FINDINGS } }),
  'storage-repaired': storage({ heaviest: [], check: { state: 'repaired', findings: FINDINGS.slice(0, 2) } }),
  'storage-failed': storage({ check: { state: 'failed', problem: 'newer-library' } }),
};
