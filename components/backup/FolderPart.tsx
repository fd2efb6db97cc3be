import { FolderCheck } from 'lucide';
import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import type { Folder } from './backup-state';
import styles from './BackupView.module.css';

type Props = { folder: Folder; onChoose: () => void; onAllow: () => void; onDrop: () => void };

/** Backups without asking, where the browser lets us write into a folder. */
export function FolderPart({ folder, onChoose, onAllow, onDrop }: Props) {
  const say = useWords();
  return (
    <section>
      <h2>{say('backup_auto')}</h2>
      <p>{say(folder.state === 'impossible' ? 'backup_auto_impossible' : 'backup_auto_text')}</p>
      {folder.state === 'none' && (
        <Button icon={FolderCheck} onClick={onChoose}>
          {say('backup_choose_folder')}
        </Button>
      )}
      {folder.state === 'chosen' && (
        <>
          <p>
            {say('backup_folder', folder.name)} {!folder.mayWrite && say('backup_folder_locked')}
          </p>
          <p class={styles['buttons']}>
            {!folder.mayWrite && <Button onClick={onAllow}>{say('backup_folder_allow')}</Button>}
            <Button onClick={onChoose}>{say('backup_other_folder')}</Button>
            <Button onClick={onDrop}>{say('backup_drop_folder')}</Button>
          </p>
        </>
      )}
    </section>
  );
}
