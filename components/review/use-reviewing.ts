import { useState } from 'preact/hooks';
import type { Highlighting } from '@/components/highlights/highlighting';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import type { Highlight } from '@/lib/highlights/highlight';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import type { SpeakerChoice } from '@/lib/review/speaker-choices';
import { reviewableHighlight, reviewableQuote } from './reviewable';
import type { Reviewing } from './reviewing';
import { useReviewKeys } from './use-review-keys';

/** Reviewing what the reader is at: the highlight that is open, else the quotation that was stepped to. */
export function useReviewing(
  reviewing: Reviewing,
  { onChange }: Highlighting,
  highlight: Highlight | undefined,
  current: ListedQuote | undefined,
) {
  const [asked, setAsked] = useState<ReviewedQuote>();
  const quotation = current && reviewableQuote(current.id, current.quote, reviewing);
  const ask = quotation && current && (() => setAsked(current.quote));
  const at = highlight ? reviewableHighlight(highlight, onChange) : quotation;
  const reason = useReviewKeys(at, ask);
  return {
    /** The field of the reason of what the keys act on. */
    reason,
    /** What is drawn below the quotation; its keys and its reason wait while a highlight is open. */
    quotation:
      quotation && current && ask && !highlight
        ? { quote: current.quote, reviewable: quotation, reason, onSpeaker: ask }
        : undefined,
    /** The quotation whose speaker is asked for. */
    asked,
    choose: (choice: SpeakerChoice) => {
      if (asked) reviewing.onSpeaker(asked, choice);
      setAsked(undefined);
    },
    cancel: () => setAsked(undefined),
  };
}
