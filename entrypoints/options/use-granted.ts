import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, onLeaveChanged } from '@/lib/browser/permissions';

const NONE: readonly string[] = [];

/** The origins the reader has given leave for, as they are given and taken back. */
export function useGranted(): readonly string[] {
  const [granted, setGranted] = useState(NONE);
  useEffect(() => {
    const enough = new AbortController();
    const read = () => void grantedOrigins().then(setGranted);
    read();
    onLeaveChanged(read, enough.signal);
    return () => enough.abort();
  }, []);
  return granted;
}
