import type { RefObject } from 'preact';
import { useListFocus } from '@/components/controls/use-list-focus';
import { useKeys } from '@/components/controls/use-keys';
import { COLOURS } from '@/lib/highlights/highlight';
import type { HighlightAct } from '@/lib/highlights/listing/acts';
import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';

type Wiring = {
  list: RefObject<HTMLElement | null>;
  shown: readonly ListedHighlight[];
  selected: ReadonlySet<string>;
  onSearch: () => void;
  onSelect: (index: number, isRange: boolean) => void;
  onSelectAll: () => void;
  onClear: () => void;
  /** Acts on these, or on those selected where none are given. */
  onAct: (act: HighlightAct, only?: ListedHighlight) => void;
  onTag: (only: ListedHighlight | undefined) => void;
  onExport: (only: ListedHighlight | undefined) => void;
  onUndo?: (() => void) | undefined;
  onKeys: () => void;
};

/** All highlights by keyboard: answers the place in the list the keyboard is at. */
export function useHighlightsKeys(wiring: Wiring): number | undefined {
  const { list, shown, selected, onAct } = wiring;
  const { at, here, step, letGo } = useListFocus(list, shown.length);
  /** Does something to those selected, or else to the one the keys are at. */
  const onThose = (go: (only: ListedHighlight | undefined) => void) => () => {
    const only = shown[here() ?? -1];
    if (selected.size > 0) go(undefined);
    else if (only) go(only);
  };
  const act = (what: HighlightAct) => onThose((only) => onAct(what, only));
  const select = (isRange: boolean) => () => {
    const index = here();
    if (index !== undefined) wiring.onSelect(index, isRange);
  };
  useKeys({
    '/': () => {
      letGo();
      wiring.onSearch();
    },
    j: () => step(1),
    k: () => step(-1),
    x: select(false),
    X: select(true),
    a: wiring.onSelectAll,
    Escape: wiring.onClear,
    ...Object.fromEntries(COLOURS.map((colour) => [colour, act({ act: 'colour', colour })])),
    '+': act({ act: 'review', status: 'accepted' }),
    '-': act({ act: 'review', status: 'rejected' }),
    '!': act({ act: 'review', status: 'flagged' }),
    '0': act({ act: 'review' }),
    t: onThose(wiring.onTag),
    e: onThose(wiring.onExport),
    '#': act({ act: 'remove' }),
    Delete: act({ act: 'remove' }),
    u: wiring.onUndo,
    '?': wiring.onKeys,
  });
  return at;
}
