import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { longDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { Saving } from './popup-state';
import styles from './Band.module.css';

/** Saving failed: why, and once more. Or it was saved before: when, and whether the page is another now. */
export function SaveNotice({ saving, onSave }: { saving: Saving; onSave: () => void }) {
  const say = useWords();
  const language = useLanguage();
  if (saving.state === 'known') {
    return (
      <section class={styles['known']} aria-label={say('saved')}>
        <span>
          {say('already_saved', longDate(saving.at, language) ?? '')}{' '}
          {say(saving.isChanged ? 'page_changed' : 'page_unchanged')}
        </span>
        {saving.isChanged && <Button onClick={onSave}>{say('save_version')}</Button>}
      </section>
    );
  }
  if (saving.state !== 'failed') return null;
  return (
    <div class={styles['band']} role="alert">
      <Notice title={say('not_saved')}>
        <p>{say(REFUSAL_WORDS[saving.why])}</p>
        <p>
          <Button onClick={onSave}>{say('save_again')}</Button>
        </p>
      </Notice>
    </div>
  );
}
