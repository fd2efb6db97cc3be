import { useEffect, useState } from 'preact/hooks';
import { storageUse } from '@/lib/browser/storage';

/** Bytes the library takes, measured anew whenever `changed` is another. */
export function useStorage(changed: unknown): number | undefined {
  const [used, setUsed] = useState<number>();
  useEffect(() => void storageUse().then((use) => setUsed(use.used)), [changed]);
  return used;
}
