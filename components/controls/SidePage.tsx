import type { ComponentChildren } from 'preact';
import { LibraryBig } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { useWords } from '@/components/words/words';
import styles from './SidePage.module.css';

type Props = { title: string; children: ComponentChildren };

/** A page beside the library: the way back, a title, and parts one under the other, each a `section`. */
export function SidePage({ title, children }: Props) {
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
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
