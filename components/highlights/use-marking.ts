import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusAtEnd } from '@/components/controls/focus-at-end';
import { useKeys } from '@/components/controls/use-keys';
import type { Article } from '@/lib/article/article';
import type { Stretch } from '@/lib/highlights/find-in-text';
import { COLOURS, type Colour, type Highlight } from '@/lib/highlights/highlight';
import { drawnStrings, rangeOf } from './drawn-text';
import { firstInSight } from './first-in-sight';
import type { Highlighting } from './highlighting';
import { placeAtPoint } from './place-at-point';
import { useCursor } from './use-cursor';
import { usePainted } from './use-painted';
import { useSelected } from './use-selected';

const ORDINARY: Colour = 1;

/**
 * Marking words of a drawn article: by selecting them, by stepping through its sentences, or at the quotation the reader
 * is at. What the keys mean is told in the sheet of keys.
 */
export function useMarking(
  page: RefObject<HTMLElement | null>,
  { text, lang, content }: Article,
  highlighting: Highlighting,
  quotation: Stretch | undefined,
) {
  const { placed, onMark, onChange, onRemove, onCopy, onUndo, onRedo } = highlighting;
  const [openId, setOpenId] = useState<string>();
  const [selected, forget] = useSelected(page, content);
  const cursor = useCursor({ text, ...(lang !== undefined && { lang }) });
  const note = useRef<HTMLTextAreaElement>(null);
  const [wantsNote, setWantsNote] = useState(false);
  const open = placed.find(({ highlight }) => highlight.id === openId);
  const target = selected ?? cursor.stretch ?? quotation;
  usePainted(page, content, placed, cursor.stretch);

  // Whoever goes to a quotation has left the sentences.
  const { leave, stretch } = cursor;
  useLayoutEffect(() => leave(), [leave, quotation?.start]);

  const close = () => {
    setOpenId(undefined);
    forget();
  };
  const colour = async (chosen: Colour, isOpened = true) => {
    if (open) onChange({ ...open.highlight, colour: chosen });
    else if (target) {
      const id = await onMark(target, chosen);
      forget();
      if (isOpened) setOpenId(id);
    }
  };
  const toNote = async () => {
    if (!open) await colour(ORDINARY);
    setWantsNote(true);
  };
  const remove = (highlight: Highlight) => {
    close();
    onRemove(highlight);
  };
  const step = (by: 1 | -1) => {
    close();
    cursor.step(by, firstInSight(page.current, content));
  };

  useLayoutEffect(() => {
    if (!wantsNote || !note.current) return;
    focusAtEnd(note.current);
    setWantsNote(false);
  }, [wantsNote, open]);
  useLayoutEffect(() => scrollTo(page.current, content, stretch), [page, content, stretch]);
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { current } = page;
    current?.addEventListener(
      'click',
      ({ clientX, clientY }) => {
        if (getSelection()?.isCollapsed === false) return;
        const place = placeAtPoint(drawnStrings(current, content), clientX, clientY);
        const hit = placed.find(
          ({ placement: at }) =>
            at.state !== 'lost' && place !== undefined && at.start <= place && place < at.end,
        );
        setOpenId(hit?.highlight.id);
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [page, content, placed]);

  const can = open || target;
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    J: () => cursor.grow(1),
    K: () => cursor.grow(-1),
    h: can && (() => void colour(ORDINARY, false)),
    ...Object.fromEntries(COLOURS.map((each) => [each, can && (() => void colour(each, false))])),
    n: can && (() => void toNote()),
    c: open && (() => onCopy(open.highlight)),
    Delete: open && (() => remove(open.highlight)),
    z: onUndo,
    Z: onRedo,
    Escape: open || selected ? close : cursor.stretch && leave,
  });

  return {
    open,
    selected,
    note,
    /** Where the bubble belongs; none where there is nothing for it to be about. */
    place: open ? placeOf(open.placement) : selected,
    /** The words that all this is about. */
    words: open ? placeOf(open.placement) : target,
    /** The sentence the cursor is at, to be heard. */
    heard: cursor.stretch && text.slice(cursor.stretch.start, cursor.stretch.end),
    show: (id: string) => {
      setOpenId(id);
      const one = placed.find(({ highlight }) => highlight.id === id);
      if (one) scrollTo(page.current, content, placeOf(one.placement));
    },
    colour: (chosen: Colour) => void colour(chosen),
    remove,
    close,
  };
}

const placeOf = (placement: Highlighting['placed'][number]['placement']): Stretch | undefined =>
  placement.state === 'lost' ? undefined : placement;

const KEPT_CLEAR = 90; // CSS pixels at the window's edges, for bars and for reading on.

function scrollTo(page: HTMLElement | null, content: Article['content'], stretch: Stretch | undefined): void {
  const box = page && stretch && rangeOf(drawnStrings(page, content), stretch)?.getBoundingClientRect();
  if (!box || (box.top >= KEPT_CLEAR && box.bottom <= innerHeight - KEPT_CLEAR)) return;
  scrollBy({ top: box.top - innerHeight / 3 });
}
