import { HardDriveDownload } from 'lucide';
import { Button } from '@/components/controls/Button';
import { megabytes } from '@/components/library/megabytes';
import { counted } from '@/components/words/counted';
import { longDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { Making } from './backup-state';
import styles from './BackupView.module.css';
import { Progress } from './Progress';

type Props = {
  making: Making;
  /** When the last backup was made, Unix milliseconds. */
  last: number | undefined;
  onMake: () => void;
  onStop: () => void;
};

/** Makes a backup now, and says when the last one was made. */
export function MakePart({ making, last, onMake, onStop }: Props) {
  const say = useWords();
  const language = useLanguage();
  const isBusy = making.state === 'writing' || making.state === 'checking';
  return (
    <section>
      <h2>{say('backup_make')}</h2>
      <p>{say('backup_text')}</p>
      <p class={styles['quiet']}>
        {last === undefined ? say('backup_never') : say('backup_last', longDate(last, language) ?? '')}
      </p>
      {isBusy ? (
        <Progress
          doing={making.state === 'writing' ? 'backup_writing' : 'backup_checking'}
          share={making.share}
          stop="cancel"
          onStop={onStop}
        />
      ) : (
        <Button kind="main" icon={HardDriveDownload} onClick={onMake}>
          {say('backup_now')}
        </Button>
      )}
      <div class={styles['outcome']} aria-live="polite">
        {making.state === 'made' && (
          <p>
            {say(
              'backup_made',
              counted(say, 'articles', making.articles, language),
              counted(say, 'pictures', making.pictures, language),
              megabytes(making.bytes, language),
            )}{' '}
            <a href={making.url} download={making.name}>
              {say('backup_save')}
            </a>
          </p>
        )}
        {making.state === 'failed' && (
          <p>
            {say('backup_failed')} {say(REFUSAL_WORDS[making.problem])}
          </p>
        )}
      </div>
    </section>
  );
}
