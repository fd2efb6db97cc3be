import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useKey } from '@/components/controls/own-keys';
import { useWords } from '@/components/words/words';
import type { Reviewable } from './reviewable';
import { StatusButtons } from './StatusButtons';
import { STATUS_FACES } from './review-words';
import styles from './ReviewFields.module.css';

type Props = {
  of: Reviewable;
  /** Holds the field of the reason, where keys lead to it. */
  reason?: RefObject<HTMLInputElement | null>;
};

/** What a reviewer finds of something, and why; the reason is kept as it is typed. */
export function ReviewFields({ of: { id, review, onStatus, onReason }, reason }: Props) {
  const say = useWords();
  const field = useId();
  const key = useKey('y');
  return (
    <div class={styles['fields']}>
      <StatusButtons status={review?.status} onStatus={onStatus} />
      {review ? (
        <>
          <label for={field}>{say(STATUS_FACES[review.status].word)}</label>
          <input
            id={field}
            key={id}
            {...(reason && { ref: reason })}
            data-reason
            aria-label={say('reason')}
            aria-keyshortcuts={key}
            defaultValue={review.reason}
            placeholder={say('reason_hint')}
            onInput={({ currentTarget }) => onReason(currentTarget.value)}
            onKeyDown={({ key, currentTarget }) => LEAVING.has(key) && currentTarget.blur()}
          />
        </>
      ) : (
        <span class={styles['open']}>{say('status_open')}</span>
      )}
    </div>
  );
}

const LEAVING = new Set(['Enter', 'Escape']);
