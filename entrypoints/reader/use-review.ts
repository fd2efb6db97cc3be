import { useState } from 'preact/hooks';
import type { Reviewing } from '@/components/review/reviewing';
import { STATUS_FACES } from '@/components/review/review-words';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { done, typed } from '@/lib/highlights/history';
import type { QuoteRow } from '@/lib/library/rows';
import { applyCorrections } from '@/lib/review/apply-corrections';
import type { Review } from '@/lib/review/review';
import type { QuoteReview, ReviewedQuote } from '@/lib/review/reviewed-quote';
import { withReason, withStatus } from '@/lib/review/set-review';
import { correctionTo } from '@/lib/review/speaker-choices';
import type { Changes } from './use-changes';

/** What reviewers can do about the quotations of a saved article. */
export function useReview(rows: readonly QuoteRow[], { change, onUndo, onRedo }: Changes): Reviewing {
  const say = useWords();
  const language = useLanguage();
  // Keys come faster than what they did is read again.
  const [sent] = useState(() => ({ rows, reviews: new Map<string, Review | undefined>() }));
  if (sent.rows !== rows) Object.assign(sent, { rows, reviews: new Map() });
  const rowOf = (quote: ReviewedQuote) =>
    rows.find((row) => row === quote) ??
    rows.find(({ text, start }) => text === quote.text && start === quote.start);
  const reviewOf = ({ id, review }: QuoteRow) => (sent.reviews.has(id) ? sent.reviews.get(id) : review);
  const put = ({ id, text, correction }: QuoteRow, review: Review | undefined): QuoteReview => {
    sent.reviews.set(id, review);
    return { id, text, ...(review && { review }), ...(correction && { correction }) };
  };
  return {
    onStatus: (quote, status) => {
      const row = rowOf(quote);
      if (!row) return;
      const review = withStatus(reviewOf(row), status);
      const words = say(review ? STATUS_FACES[status].word : 'status_open');
      void change({ put: [], remove: [], quotes: [put(row, review)] }, done, words);
    },
    onReason: (quote, reason) => {
      const row = rowOf(quote);
      if (!row) return;
      void change({ put: [], remove: [], quotes: [put(row, withReason(reviewOf(row), reason))] }, typed);
    },
    onSpeaker: (quote, choice) => {
      const row = rowOf(quote);
      if (!row) return;
      const correction = correctionTo(row, choice);
      const { correction: _before, ...rest } = put(row, reviewOf(row));
      const wanted = { ...rest, ...(correction && { correction }) };
      const following = followers(rows, row, correction);
      const words = choice.name ? say('speaker_is', choice.name) : say('speaker_is_nobody');
      const more = following > 0 ? counted(say, 'quotes_follow', following, language) : '';
      void change({ put: [], remove: [], quotes: [wanted] }, done, [words, more].filter(Boolean).join(' '));
    },
    onUndo,
    onRedo,
  };
}

/** How many other quotations change their speaker with this one. */
function followers(
  rows: readonly QuoteRow[],
  corrected: QuoteRow,
  correction: QuoteReview['correction'],
): number {
  const { correction: _before, ...open } = corrected;
  const next = rows.map((row) => (row === corrected ? { ...open, ...(correction && { correction }) } : row));
  return applyCorrections(next).filter((row, index) => row !== next[index] && rows[index] !== corrected)
    .length;
}
