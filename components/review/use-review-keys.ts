import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusAtEnd } from '@/components/controls/focus-at-end';
import { useKeys } from '@/components/controls/use-keys';
import { REVIEW_STATUSES } from '@/lib/review/review';
import { STATUS_FACES } from './review-words';
import type { Reviewable } from './reviewable';

/**
 * Reviewing by keys what the reader is at: a status by its own key, the reason, another speaker. Answers the field the
 * reason is typed into, to be given to `ReviewFields`.
 */
export function useReviewKeys(at: Reviewable | undefined, onSpeaker: (() => void) | undefined) {
  const reason = useRef<HTMLInputElement>(null);
  const [wanted] = useState(() => ({ isReason: false }));
  useLayoutEffect(() => {
    if (!wanted.isReason || !reason.current) return;
    focusAtEnd(reason.current);
    Object.assign(wanted, { isReason: false });
  });
  const acts = REVIEW_STATUSES.map((status) => [STATUS_FACES[status].key, at && (() => at.onStatus(status))]);
  useKeys({
    ...Object.fromEntries(acts),
    y:
      at &&
      (() => {
        // There is a place for the reason once there is a status.
        if (at.review && reason.current) return focusAtEnd(reason.current);
        Object.assign(wanted, { isReason: true });
        return at.review === undefined ? at.onReason('') : undefined;
      }),
    b: onSpeaker,
  });
  return reason;
}
