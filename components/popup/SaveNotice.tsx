import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { Saving } from './popup-state';
import styles from './Band.module.css';

/** Saving failed: why, and once more. */
export function SaveNotice({ saving, onSave }: { saving: Saving; onSave: () => void }) {
  const say = useWords();
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
