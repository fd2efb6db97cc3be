import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OwnKeys } from '@/components/controls/own-keys';
import { onSettingsChanged, readSettings, type Settings } from '@/lib/browser/settings';
import { AS_SHIPPED, type KeyedScreen, type ScreenKeys } from '@/lib/keys/screen-keys';

type Props = { screen: KeyedScreen; children: ComponentChildren };

/** Gives a screen its keys as the reader has them, and as they are changed on the page of options meanwhile. */
export function KeysOf({ screen, children }: Props) {
  const [own, setOwn] = useState(AS_SHIPPED);
  useEffect(() => {
    const enough = new AbortController();
    const show = (settings: Settings) => setOwn(ownKeys(settings, screen));
    void readSettings().then(show);
    onSettingsChanged(show, enough.signal);
    return () => enough.abort();
  }, [screen]);
  return <OwnKeys.Provider value={own}>{children}</OwnKeys.Provider>;
}

// Nothing is to be drawn again for whoever has the keys as they came.
const ownKeys = ({ keys, keysAreOn }: Settings, screen: KeyedScreen): ScreenKeys =>
  keysAreOn && !keys[screen] ? AS_SHIPPED : { changes: keys[screen] ?? {}, areOn: keysAreOn };
