import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import { REVIEW_STATUSES, type ReviewStatus } from '@/lib/review/review';
import { STATUS_FACES } from './review-words';
import styles from './StatusButtons.module.css';

type Props = { status: ReviewStatus | undefined; onStatus: (status: ReviewStatus) => void };

/** Accept, reject, flag; the one that is so is pressed, and pressed again it is taken back. */
export function StatusButtons({ status, onStatus }: Props) {
  const say = useWords();
  return (
    <fieldset class={styles['statuses']} aria-label={say('review')}>
      {REVIEW_STATUSES.map((each) => (
        <span key={each} data-status={each} data-chosen={each === status || undefined}>
          <IconButton
            icon={STATUS_FACES[each].icon}
            size={16}
            label={say(STATUS_FACES[each].act)}
            shortcut={STATUS_FACES[each].key}
            isPressed={each === status}
            onClick={() => onStatus(each)}
          />
        </span>
      ))}
    </fieldset>
  );
}
