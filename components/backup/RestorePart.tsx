import { Button } from '@/components/controls/Button';
import { counted } from '@/components/words/counted';
import { longDate } from '@/components/words/dates';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords, type Say, type Word } from '@/components/words/words';
import type { BackupProblem } from '@/lib/library/backup/problems';
import type { Tally } from '@/lib/library/backup/restore';
import type { Restoring } from './backup-state';
import styles from './BackupView.module.css';
import { Progress } from './Progress';

type Props = {
  restoring: Restoring;
  onChoose: (file: File) => void;
  onRestore: () => void;
  onStop: () => void;
};

const DOING: Record<'checking' | 'comparing' | 'restoring', Word> = {
  checking: 'restore_checking',
  comparing: 'restore_comparing',
  restoring: 'restore_restoring',
};

/** Restores a backup: what it would do first, then that. */
export function RestorePart({ restoring, onChoose, onRestore, onStop }: Props) {
  const say = useWords();
  const isBusy =
    restoring.state === 'checking' || restoring.state === 'comparing' || restoring.state === 'restoring';
  return (
    <section>
      <h2>{say('restore')}</h2>
      <p>{say('restore_text')}</p>
      {isBusy ? (
        <Progress
          doing={DOING[restoring.state]}
          share={restoring.share}
          stop="restore_stop"
          onStop={onStop}
        />
      ) : (
        <label class={styles['file']}>
          {say('restore_choose')}
          <input
            type="file"
            accept=".zip,application/zip"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onChoose(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      )}
      <div class={styles['outcome']} aria-live="polite">
        <Outcome restoring={restoring} onRestore={onRestore} />
      </div>
    </section>
  );
}

function Outcome({ restoring, onRestore }: Pick<Props, 'restoring' | 'onRestore'>) {
  const say = useWords();
  const language = useLanguage();
  switch (restoring.state) {
    case 'planned': {
      const isNothing = restoring.tally.add + restoring.tally.change === 0;
      return (
        <>
          <p>{say('restore_plan', longDate(restoring.madeAt, language) ?? '')}</p>
          <TallyList tally={restoring.tally} />
          {isNothing ? (
            <p>{say('restore_nothing')}</p>
          ) : (
            <Button kind="main" onClick={onRestore}>
              {say('restore_go')}
            </Button>
          )}
        </>
      );
    }
    case 'stopped':
      return (
        <>
          <p>{say('restore_stopped')}</p>
          <Button kind="main" onClick={onRestore}>
            {say('restore_go_on')}
          </Button>
        </>
      );
    case 'restored':
      return (
        <>
          <p>{say('restore_done')}</p>
          <TallyList tally={restoring.tally} />
        </>
      );
    case 'refused':
      return <p class={styles['refused']}>{refusalWords(say, restoring.why, language)}</p>;
    case 'failed':
      return (
        <p class={styles['refused']}>
          {say('restore_failed')} {say(REFUSAL_WORDS[restoring.problem])}
        </p>
      );
    default:
      return null;
  }
}

function TallyList({ tally }: { tally: Tally }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <ul>
      {(['add', 'change', 'skip'] as const).map((outcome) => (
        <li key={outcome}>{counted(say, `restore_${outcome}`, tally[outcome], language)}</li>
      ))}
    </ul>
  );
}

function refusalWords(say: Say, why: BackupProblem, language: string): string {
  const number = numberFormat(language);
  switch (why.problem) {
    case 'foreign':
      return say('restore_foreign');
    case 'newer':
      return say('restore_newer');
    case 'cut':
      return say('restore_cut', number.format(why.at));
    case 'damaged':
      return say('restore_damaged', number.format(why.from), number.format(why.to));
    case 'invalid':
      return say('restore_invalid', why.file);
  }
}
