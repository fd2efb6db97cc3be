import type { Reviewing } from '@/components/review/reviewing';
import { STATUS_FACES } from '@/components/review/review-words';
import { useWords } from '@/components/words/words';
import { changeHighlights } from '@/lib/library/highlights';
import { reviewedQuotes } from '@/lib/library/review';
import type { QuoteReview, ReviewedQuote } from '@/lib/review/reviewed-quote';
import { withReason, withStatus } from '@/lib/review/set-review';
import { correctionTo } from '@/lib/review/speaker-choices';

/** Reviewing a quotation of an article that is not saved: it is saved first, and goes on as a saved one. */
export function useFirstReview(
  save: () => Promise<string | undefined>,
  onReviewed: (said: string) => void,
): Reviewing {
  const say = useWords();
  const review = async (
    quote: ReviewedQuote,
    made: Pick<QuoteReview, 'review' | 'correction'>,
    words: string,
  ): Promise<void> => {
    const id = await save();
    if (!id) return;
    const row = (await reviewedQuotes(id)).find(
      ({ text, start }) => text === quote.text && start === quote.start,
    );
    if (row) {
      const { text, review: before, correction } = row;
      const reviewed = {
        id: row.id,
        text,
        ...(before && { review: before }),
        ...(correction && { correction }),
      };
      await changeHighlights(id, { put: [], remove: [], quotes: [{ ...reviewed, ...made }] });
    }
    onReviewed(say('reviewed_saved_first', words));
    location.replace(`#${encodeURIComponent(id)}`);
  };
  const nothing = () => undefined;
  return {
    onStatus: (quote, status) => {
      const now = withStatus(quote.review, status);
      if (now) void review(quote, { review: now }, say(STATUS_FACES[status].word));
    },
    onReason: (quote, reason) => {
      const now = withReason(quote.review, reason);
      void review(quote, { review: now }, say(STATUS_FACES[now.status].word));
    },
    onSpeaker: (quote, choice) => {
      const correction = correctionTo(quote, choice);
      const words = choice.name ? say('speaker_is', choice.name) : say('speaker_is_nobody');
      if (correction) void review(quote, { correction }, words);
    },
    // Nothing is reviewed yet: there is nothing to take back.
    onUndo: nothing,
    onRedo: nothing,
  };
}
