import { useContext, useLayoutEffect } from 'preact/hooks';
import { meaningOf } from '@/lib/keys/screen-keys';
import { OwnKeys } from './own-keys';

/** What each key does, by the key it comes with; `KeyboardEvent.key` as it is, so `q` and `Q` differ. */
export type Keys = Record<string, (() => void) | undefined>;

/** Listens for single keys, those the reader has put them on, while the component is drawn, except where the reader types or a dialog is open. */
export function useKeys(keys: Keys): void {
  const own = useContext(OwnKeys);
  useLayoutEffect(() => {
    const listening = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const meant = meaningOf(event.key, own);
        const act = meant === undefined ? undefined : keys[meant];
        if (!act || event.defaultPrevented || isMeantOtherwise(event)) return;
        event.preventDefault();
        act();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  });
}

function isMeantOtherwise(event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  const target = event.target instanceof Element ? event.target : undefined;
  const isTyping = target?.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
  return isChord || Boolean(isTyping) || document.querySelector('dialog[open]') !== null;
}
