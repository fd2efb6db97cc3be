import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { focusAtEnd } from '@/components/controls/focus-at-end';
import { useKeys } from '@/components/controls/use-keys';
import { useListFocus } from '@/components/controls/use-list-focus';
import type { Highlighting } from '@/components/highlights/highlighting';
import { REVIEW_STATUSES } from '@/lib/review/review';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import type { SheetItem } from '@/lib/review/sheet';
import { reviewableHighlight, reviewableQuote } from './reviewable';
import type { Reviewing } from './reviewing';
import { STATUS_FACES } from './review-words';

type Wiring = {
  list: RefObject<HTMLElement | null>;
  shown: readonly SheetItem[];
  reviewing: Reviewing;
  highlighting: Highlighting;
  /** Asks who says a quotation instead. */
  onAsk: (quote: ReviewedQuote) => void;
  /** Opens the note of a highlight. */
  onEdit: (id: string) => void;
  /** Shows only what nobody has looked at, or all again. */
  onOpenOnly: () => void;
  onSpeakers: () => void;
  onBack: () => void;
  onKeys: () => void;
};

/** The review sheet by keyboard: answers the line the keyboard is at, from 0. */
export function useSheetKeys(wiring: Wiring): number | undefined {
  const { list, shown, reviewing, highlighting, onAsk, onEdit } = wiring;
  const { at, here, step, letGo } = useListFocus(list, shown.length);
  const [reason] = useState<{ of?: string | undefined }>(() => ({}));

  // The field of a reason is there once there is a status.
  useLayoutEffect(() => {
    if (reason.of === undefined) return;
    const index = shown.findIndex(({ id }) => id === reason.of);
    const field = reasonField(list.current, index);
    if (!field) return;
    focusAtEnd(field);
    Object.assign(reason, { of: undefined });
  });

  const item = () => shown[here() ?? -1];
  const reviewable = (one: SheetItem) =>
    one.kind === 'quote'
      ? reviewableQuote(one.id, one.quote, reviewing)
      : reviewableHighlight(one.highlight, highlighting.onChange);
  const onItem = (act: (one: SheetItem) => void) => () => {
    const one = item();
    if (one) act(one);
  };
  const why = (one: SheetItem) => {
    letGo();
    const field = reasonField(list.current, shown.indexOf(one));
    if (field) return focusAtEnd(field);
    Object.assign(reason, { of: one.id });
    return reviewable(one)?.onReason('');
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ...Object.fromEntries(
      REVIEW_STATUSES.map((status) => [
        STATUS_FACES[status].key,
        onItem((one) => reviewable(one)?.onStatus(status)),
      ]),
    ),
    y: onItem(why),
    n: onItem((one) => {
      if (one.kind === 'quote') return why(one);
      letGo();
      return onEdit(one.id);
    }),
    b: onItem((one) => one.kind === 'quote' && onAsk(one.quote)),
    o: wiring.onOpenOnly,
    v: () => {
      letGo();
      wiring.onSpeakers();
    },
    z: reviewing.onUndo,
    Z: reviewing.onRedo,
    r: wiring.onBack,
    '?': wiring.onKeys,
  });
  return at;
}

const reasonField = (list: HTMLElement | null, index: number): HTMLInputElement | null | undefined =>
  list?.querySelector<HTMLInputElement>(`li[aria-posinset="${index + 1}"] input[data-reason]`);
