import { useEffect, useState } from 'preact/hooks';
import { changeSettings, onSettingsChanged, readSettings, type Settings } from '@/lib/browser/settings';

/** The settings, undefined until they are read; `show` only shows a change that somebody else keeps. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  const [unwritten] = useState(() => ({ count: 0 }));
  useEffect(() => {
    const enough = new AbortController();
    void readSettings().then(setSettings);
    // Word of our own change comes back to us; by then the next letter may be typed.
    onSettingsChanged((changed) => unwritten.count === 0 && setSettings(changed), enough.signal);
    return () => enough.abort();
  }, [unwritten]);
  const count = (by: 1 | -1) => Object.assign(unwritten, { count: unwritten.count + by });
  const show = (change: Partial<Settings>) => setSettings((before) => before && { ...before, ...change });
  const change = (changed: Partial<Settings>) => {
    show(changed);
    count(1);
    void changeSettings(changed).finally(() => count(-1));
  };
  return { settings, change, show };
}
