import { useEffect, useState } from 'preact/hooks';
import type { OtherVersion } from '@/lib/library/other-version';

/**
 * What this page has to do because another one holds the library in another version. Listens once `isOn`: the popup
 * loads the library's code only when the article is on screen.
 */
export function useOtherVersion(isOn = true): OtherVersion | undefined {
  const [other, setOther] = useState<OtherVersion>();
  useEffect(() => {
    if (!isOn) return undefined;
    const listening = new AbortController();
    void import('@/lib/library/other-version').then(({ onOtherVersion }) => {
      if (!listening.signal.aborted) onOtherVersion(setOther, listening.signal);
    });
    return () => listening.abort();
  }, [isOn]);
  return other;
}
