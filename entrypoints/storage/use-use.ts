import { useEffect, useState } from 'preact/hooks';
import type { Use } from '@/components/storage/storage-state';
import { storageUse } from '@/lib/browser/storage';
import { storageParts } from '@/lib/library/storage-parts';

/** What the library takes, measured anew whenever `changes` is another. */
export function useUse(changes: number): Use | undefined {
  const [measured, setMeasured] = useState<Use>();
  useEffect(() => {
    let isLatest = true;
    void Promise.all([storageUse(), storageParts()]).then(
      ([use, parts]) => isLatest && setMeasured({ use, parts }),
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [changes]);
  return measured;
}
