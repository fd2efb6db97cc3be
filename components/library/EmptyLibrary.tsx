import { useWords } from '@/components/words/words';
import styles from './EmptyLibrary.module.css';

/** Before the first save: what will stand here, and how it gets here. */
export function EmptyLibrary() {
  const say = useWords();
  return (
    <section class={styles['empty']}>
      <h2>{say('empty_library')}</h2>
      <p>{say('empty_library_text')}</p>
      <p class={styles['how']}>{say('empty_library_how')}</p>
    </section>
  );
}
