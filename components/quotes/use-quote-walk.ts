import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListedQuote } from './listed-quote';

/** Where the reader is among the quotations. */
export type QuoteWalk = {
  /** The quotation the reader is at. */
  current: ListedQuote | undefined;
  /** Its number among `listed`, from 1; 0 where there is none. */
  position: number;
  /** Goes to a quotation: marks it, scrolls to it, gives it the focus. */
  show: (id: string) => void;
  /** Goes on by so many quotations, round the end. */
  step: (by: 1 | -1) => void;
  leave: () => void;
};

/** Steps through the quotations of a text that is on screen. */
export function useQuoteWalk(listed: readonly ListedQuote[]): QuoteWalk {
  // An object, so that showing the same quotation twice scrolls to it twice.
  const [at, setAt] = useState<{ id: string }>();
  const index = listed.findIndex(({ id }) => id === at?.id);

  useLayoutEffect(() => {
    if (at) goTo(at.id);
  }, [at]);

  return {
    current: listed[index],
    position: index + 1,
    show: (id) => setAt({ id }),
    step: (by) => {
      const from = index < 0 && by < 0 ? 0 : index;
      const next = listed[(from + by + listed.length) % listed.length];
      if (next) setAt({ id: next.id });
    },
    leave: () => setAt(undefined),
  };
}

function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
