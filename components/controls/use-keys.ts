import { useLayoutEffect } from 'preact/hooks';

/** What each key does; `KeyboardEvent.key` as it is, so `q` and `Q` differ. */
export type Keys = Record<string, (() => void) | undefined>;

/** Listens for single keys while the component is drawn, except where the reader types or a dialog is open. */
export function useKeys(keys: Keys): void {
  useLayoutEffect(() => {
    const listening = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const act = keys[event.key];
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
