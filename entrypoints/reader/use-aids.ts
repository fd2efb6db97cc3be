import { useEffect, useState } from 'preact/hooks';
import type { Aids, ChosenAids } from '@/components/reader/aids';
import { changeSettings, DEFAULTS, onSettingsChanged, readSettings } from '@/lib/browser/settings';

/** What helps the reader with reading, as chosen here or on any other page. */
export function useAids(): ChosenAids {
  const [aids, setAids] = useState<Aids>(DEFAULTS);
  useEffect(() => {
    const listening = new AbortController();
    void readSettings().then(setAids);
    onSettingsChanged(setAids, listening.signal);
    return () => listening.abort();
  }, []);
  return {
    aids,
    onAids: (change) => {
      setAids((before) => ({ ...before, ...change }));
      void changeSettings(change);
    },
  };
}
