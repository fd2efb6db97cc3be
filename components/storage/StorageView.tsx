import type { ComponentProps } from 'preact';
import { LibraryBig } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { useWords } from '@/components/words/words';
import { CheckPart } from './CheckPart';
import { KeepPart } from './KeepPart';
import { SpacePart } from './SpacePart';
import type { Use } from './storage-state';
import styles from './StorageView.module.css';
import { UsePart } from './UsePart';

type Props = {
  measured: Use | undefined;
  keep: ComponentProps<typeof KeepPart>;
  space: ComponentProps<typeof SpacePart>;
  check: ComponentProps<typeof CheckPart>;
};

/** The page of storage: what is used, whether it stays, how room is made, and whether all is sound. */
export function StorageView({ measured, keep, space, check }: Props) {
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
        <h1>{say('storage_title')}</h1>
        <UsePart measured={measured} />
        <KeepPart {...keep} />
        <SpacePart {...space} />
        <CheckPart {...check} />
      </main>
    </>
  );
}
