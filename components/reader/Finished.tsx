import { Archive, ArchiveRestore, ArrowUp } from 'lucide';
import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import styles from './Finished.module.css';

type Props = { isArchived: boolean; onArchive: () => void; onToStart: () => void };

/** Below the last line of a saved article: what to do with it now. It stands there and asks for nothing. */
export function Finished({ isArchived, onArchive, onToStart }: Props) {
  const say = useWords();
  return (
    <div class={styles['finished']}>
      <output>{say(isArchived ? 'finished_archived' : 'finished_ask')}</output>
      <Button icon={isArchived ? ArchiveRestore : Archive} onClick={onArchive}>
        {say(isArchived ? 'act_unarchive' : 'finished_archive')}
      </Button>
      <Button icon={ArrowUp} kind="quiet" onClick={onToStart}>
        {say('to_start')}
      </Button>
    </div>
  );
}
