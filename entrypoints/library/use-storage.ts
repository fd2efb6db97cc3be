import { useEffect, useState } from 'preact/hooks';
import { storageUse } from '@/lib/browser/storage';

const PAUSE = 1500; // Milliseconds: the browser measures long, and what is shown is rounded to megabytes.

/** Bytes the library takes, measured a moment after `changed` has become another. */
export function useStorage(changed: unknown): number | undefined {
  const [used, setUsed] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => void storageUse().then((use) => setUsed(use.used)), PAUSE);
    return () => clearTimeout(timer);
  }, [changed]);
  return used;
}
