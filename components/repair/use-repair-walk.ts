import type { RefObject } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { OwnKeys } from '@/components/controls/own-keys';
import { placeBelow } from '@/components/reader/place-in-text';
import { meaningOf } from '@/lib/keys/screen-keys';
import type { ArticleNode } from '@/lib/article/tree';
import type { Repairing } from './repairing';
import './repair.css';

/**
 * Goes from block to block of a drawn article, by arrows, and takes away the one at hand, by Delete or a click. As long as
 * it is drawn it has these keys before all others.
 */
export function useRepairWalk(
  page: RefObject<HTMLElement | null>,
  content: readonly ArticleNode[],
  { onTakeAway, onUndo }: Repairing,
  onClose: () => void,
) {
  const own = useContext(OwnKeys);
  const [wanted, setWanted] = useState(() => (page.current && placeBelow(page.current, 0)?.block) ?? 0);
  const at = Math.max(0, Math.min(wanted, content.length - 1));
  const step = (by: 1 | -1) => setWanted(Math.max(0, Math.min(at + by, content.length - 1)));
  const takeAway = () => onTakeAway(at);

  useLayoutEffect(() => {
    const block = page.current?.querySelector(`[data-block="${at}"]`);
    block?.setAttribute('data-at-hand', '');
    block?.scrollIntoView({ block: 'nearest' });
    return () => block?.removeAttribute('data-at-hand');
  }, [page, at, content]);

  useLayoutEffect(() => {
    const { current } = page;
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    current?.setAttribute('data-repairing', '');
    current?.addEventListener(
      'click',
      (event) => {
        const block = event.target instanceof Element && event.target.closest('[data-block]');
        if (!(block instanceof HTMLElement)) return;
        event.preventDefault();
        event.stopPropagation();
        setWanted(Number(block.dataset['block']));
        onTakeAway(Number(block.dataset['block']));
      },
      options,
    );
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Delete: takeAway,
      Backspace: takeAway,
      z: onUndo,
      Escape: onClose,
    };
    document.addEventListener(
      'keydown',
      (event) => {
        const meant = meaningOf(event.key, own);
        const act = meant === undefined ? undefined : keys[meant];
        const isChord = event.ctrlKey || event.metaKey || event.altKey;
        if (!act || isChord || document.querySelector('dialog[open]')) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        act();
      },
      options,
    );
    return () => {
      listening.abort();
      current?.removeAttribute('data-repairing');
    };
  });

  return { at, step, takeAway };
}
