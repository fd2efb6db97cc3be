import type { ComponentProps } from 'preact';
import { LibraryBig } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { useWords } from '@/components/words/words';
import styles from './BackupView.module.css';
import { FolderPart } from './FolderPart';
import { MakePart } from './MakePart';
import { RestorePart } from './RestorePart';

type Props = {
  make: ComponentProps<typeof MakePart>;
  folder: ComponentProps<typeof FolderPart>;
  restore: ComponentProps<typeof RestorePart>;
};

/** The page of backups: make one, have them made, restore one. */
export function BackupView({ make, folder, restore }: Props) {
  const say = useWords();
  return (
    <>
      <nav class={styles['bar']} aria-label={say('name')}>
        <a href="library.html">
          <Icon of={LibraryBig} size={16} />
          {say('library')}
        </a>
      </nav>
      <main class={styles['page']}>
        <h1>{say('backup')}</h1>
        <MakePart {...make} />
        <FolderPart {...folder} />
        <RestorePart {...restore} />
      </main>
    </>
  );
}
