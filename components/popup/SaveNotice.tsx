import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { longDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import { megabytes } from '@/components/library/megabytes';
import type { Room, Saving } from './popup-state';
import styles from './Band.module.css';

type Props = { saving: Saving; onSave: () => void; onSaveText: () => void };

/** Saving failed: why, and once more. Or it was saved before: when, and whether the page is another now. */
export function SaveNotice({ saving, onSave, onSaveText }: Props) {
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
        {saving.why === 'disk-full' && <NoRoom room={saving.room} />}
        <p class={styles['choices']}>
          <Button onClick={onSave}>{say('save_again')}</Button>
          {saving.why === 'disk-full' && <Button onClick={onSaveText}>{say('save_text_only')}</Button>}
        </p>
      </Notice>
    </div>
  );
}

/** How much is missing, and where room can be made. */
function NoRoom({ room }: { room: Room | undefined }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <p>
      {room && say('no_room_needs', megabytes(room.needed, language), megabytes(room.left, language))}{' '}
      <a href="storage.html" target="_blank" rel="noreferrer">
        {say('storage_space')}
      </a>
    </p>
  );
}
