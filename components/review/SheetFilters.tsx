import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useKey } from '@/components/controls/own-keys';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { REVIEW_STATUSES, type ReviewStatus } from '@/lib/review/review';
import type { SheetFilter } from '@/lib/review/sheet';
import { STATUS_FACES } from './review-words';
import styles from './SheetFilters.module.css';

type Props = {
  filter: SheetFilter;
  counts: Record<ReviewStatus | 'open', number>;
  total: number;
  /** Who speaks; an empty name is nobody. */
  speakers: readonly string[];
  field: RefObject<HTMLSelectElement | null>;
  onFilter: (filter: SheetFilter) => void;
};

const STATUSES = ['open', ...REVIEW_STATUSES] as const;

/** Narrows the sheet to a status and a speaker. */
export function SheetFilters({ filter, counts, total, speakers, field, onFilter }: Props) {
  const say = useWords();
  const group = useId();
  const key = useKey('v');
  const number = numberFormat(useLanguage());
  const { status, speaker } = filter;
  return (
    <div class={styles['filters']}>
      <fieldset class={styles['statuses']}>
        <legend class="unseen">{say('facet_status')}</legend>
        {[undefined, ...STATUSES].map((each) => (
          <label key={each ?? 'all'} class={styles['choice']}>
            <input
              type="radio"
              class="unseen"
              name={group}
              checked={status === each}
              onChange={() => onFilter({ speaker, status: each })}
            />
            {say(
              each === undefined ? 'review_all' : each === 'open' ? 'status_open' : STATUS_FACES[each].word,
            )}
            <span class={styles['count']}>{number.format(each === undefined ? total : counts[each])}</span>
          </label>
        ))}
      </fieldset>
      <label class={styles['speaker']}>
        {say('facet_speaker')}
        <select
          ref={field}
          aria-keyshortcuts={key}
          value={speaker === undefined ? 'all' : `one ${speaker}`}
          onChange={({ currentTarget }) => {
            onFilter({ status, speaker: speakers.find((each) => `one ${each}` === currentTarget.value) });
            currentTarget.blur();
          }}
          onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
        >
          <option value="all">{say('all_voices')}</option>
          {speakers.map((each) => (
            <option key={each} value={`one ${each}`}>
              {each || say('unattributed')}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
