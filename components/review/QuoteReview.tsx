import { UserPen } from 'lucide';
import type { RefObject } from 'preact';
import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import { nameOf } from '@/lib/quotes/voices';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import type { Reviewable } from './reviewable';
import { ReviewFields } from './ReviewFields';
import styles from './QuoteReview.module.css';

type Props = {
  quote: ReviewedQuote;
  reviewable: Reviewable;
  /** Holds the field of the reason, where keys lead to it. */
  reason?: RefObject<HTMLInputElement | null>;
  /** Asks who says it instead. */
  onSpeaker: () => void;
};

/** What a reviewer finds of a quotation, why, and whom they heard say it. */
export function QuoteReview({ quote, reviewable, reason, onSpeaker }: Props) {
  const say = useWords();
  return (
    <div class={styles['review']}>
      <ReviewFields of={reviewable} {...(reason && { reason })} />
      <span class={styles['speaker']}>
        {quote.found && (
          <span class={styles['found']}>
            {say('speaker_found', nameOf(quote.found) ?? say('unattributed'))}
          </span>
        )}
        <Button kind="quiet" icon={UserPen} onClick={onSpeaker}>
          {say('speaker_wrong')}
        </Button>
      </span>
    </div>
  );
}
