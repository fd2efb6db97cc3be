import { Icon } from '@/components/icons/Icon';
import { useWords } from '@/components/words/words';
import type { Review } from '@/lib/review/review';
import { STATUS_FACES } from './review-words';
import styles from './StatusMark.module.css';

/** What a reviewer found, and why: a sign and a word, so that no colour has to be told from another. */
export function StatusMark({ review: { status, reason } }: { review: Review }) {
  const say = useWords();
  const { icon, word } = STATUS_FACES[status];
  return (
    <span class={styles['mark']} data-status={status}>
      <Icon of={icon} size={14} />
      {say(word)}
      {reason && <span class={styles['reason']}>{reason}</span>}
    </span>
  );
}
