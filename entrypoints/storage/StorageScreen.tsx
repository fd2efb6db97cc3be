import { useState } from 'preact/hooks';
import { OtherVersionNotice } from '@/components/controls/OtherVersionNotice';
import type { Keeping } from '@/components/storage/storage-state';
import { StorageView } from '@/components/storage/StorageView';
import { keepForGood } from '@/lib/browser/storage';
import { binnedIds, countBinned, purgeArticles } from '@/lib/library/bin';
import { heaviestPictures, removePictures } from '@/lib/library/text-only';
import { holdLine } from '@/lib/messages/line';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import { useOtherVersion } from '@/lib/ui/use-other-version';
import { useCheck } from './use-check';
import { useUse } from './use-use';

const MOST_LISTED = 20;
const heaviestFirst = () => heaviestPictures(MOST_LISTED);

/** What the library takes on this machine, and whether it is sound. */
export function StorageScreen() {
  const [keeping, setKeeping] = useState<Keeping>('unasked');
  const [changes, setChanges] = useState(0);
  const measured = useUse(changes);
  const binned = useLiveQuery(countBinned);
  const heaviest = useLiveQuery(heaviestFirst);
  const changed = () => setChanges((before) => before + 1);
  const { check, look, repair } = useCheck(() => {
    changed();
    // Pictures may be wanted again: the background fetches them.
    holdLine();
  });
  const keep = async () => {
    if (!(await keepForGood())) setKeeping('refused');
    changed();
  };
  const emptyBin = async () => {
    await purgeArticles(await binnedIds());
    changed();
  };
  const textOnly = async (id: string) => {
    await removePictures([id]);
    changed();
  };
  return (
    <>
      <StorageView
        measured={measured}
        keep={{ isPersistent: measured?.use.persistent ?? true, keeping, onKeep: () => void keep() }}
        space={{
          binned: binned.state === 'ready' ? binned.value : 0,
          heaviest: heaviest.state === 'ready' ? heaviest.value : [],
          onEmptyBin: () => void emptyBin(),
          onTextOnly: (id) => void textOnly(id),
        }}
        check={{ check, onCheck: () => void look(), onRepair: () => void repair() }}
      />
      <OtherVersionNotice other={useOtherVersion()} onReload={() => location.reload()} />
    </>
  );
}
