import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A footnote that is open, and the mark it was opened at. */
export type OpenNote = { number: number; mark: HTMLElement };

/**
 * Opens footnotes where their marks are clicked or pressed, and leads from a note back to its mark. What leads nowhere here
 * stays a link of the page.
 */
export function useFootnotes(text: RefObject<HTMLElement | null>, numbers: ReadonlySet<number>) {
  const [open, setOpen] = useState<OpenNote>();
  useLayoutEffect(() => {
    const listening = new AbortController();
    text.current?.addEventListener(
      'click',
      (event) => {
        const target = event.target instanceof Element ? event.target : undefined;
        const mark = target?.closest<HTMLElement>('[data-note]');
        const back = target?.closest<HTMLElement>('[data-back]');
        const isMeantOtherwise = event.ctrlKey || event.metaKey || event.shiftKey;
        if (isMeantOtherwise || getSelection()?.isCollapsed === false) return;
        if (mark && numbers.has(Number(mark.dataset['note']))) {
          event.preventDefault();
          setOpen({ number: Number(mark.dataset['note']), mark });
        } else if (back && goTo(text.current, `[data-note="${back.dataset['back']}"]`))
          event.preventDefault();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [text, numbers]);
  return {
    open,
    // Whoever opens the next has closed the one before, which is told later.
    close: (note: OpenNote) => setOpen((now) => (now === note ? undefined : now)),
    toNote: (number: number) => void goTo(text.current, `[data-noted="${number}"]`),
  };
}

/** Shows a part of the text in the middle of the screen, with the focus on it; whether there is such a part. */
function goTo(text: HTMLElement | null, selector: string): boolean {
  const part = text?.querySelector<HTMLElement>(selector);
  if (!part) return false;
  if (!part.matches('a, button')) part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'center' });
  return true;
}
