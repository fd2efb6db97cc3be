import type { ComponentProps } from 'preact';
import { ReviewSheet } from '@/components/review/ReviewSheet';
import type { Article } from '@/lib/article/article';
import type { Quote } from '@/lib/quotes/quote';
import { arabic, harbour, plain } from './articles';
import type { Cases } from './case';
import { markedIn } from './highlights';
import { arabicQuotes, harbourQuotes } from './quotes';
import { nothingMarked, nothingReviewed } from './reader-cases';
import { halfReviewed } from './reviewed';

const open = (article: Article, quotes: Quote[]) =>
  ({ state: 'open', article, quotes: halfReviewed(quotes) }) as const;

/** The review sheet; every callback does nothing unless given. */
export const reviewSheet = (props: Partial<ComponentProps<typeof ReviewSheet>> = {}) => (
  <ReviewSheet
    sheet={open(harbour, harbourQuotes)}
    highlighting={{ ...nothingMarked, placed: markedIn(harbour) }}
    reviewing={nothingReviewed}
    addressOf={() => 'reader.html#a'}
    onBack={() => {}}
    onSaidOver={() => {}}
    {...props}
  />
);

/** Every state of the review sheet. */
export const reviewCases: Cases = {
  'review-sheet': reviewSheet(),
  'review-at-line': reviewSheet(),
  'review-speaker': reviewSheet(),
  'review-note': reviewSheet(),
  'review-keys': reviewSheet(),
  'review-arabic': reviewSheet({
    sheet: open(arabic, arabicQuotes),
    highlighting: { ...nothingMarked, placed: markedIn(arabic) },
  }),
  'review-nothing': reviewSheet({
    sheet: { state: 'open', article: plain, quotes: [] },
    highlighting: nothingMarked,
  }),
  'review-gone': reviewSheet({ sheet: { state: 'gone' } }),
  'review-failed': reviewSheet({ sheet: { state: 'failed', problem: 'newer-library' } }),
};
