import styles from './Said.module.css';

/** What was just done, said once; `key` it by the moment so that the same words are said again. */
export function Said({ words, onOver }: { words: string; onOver: () => void }) {
  return (
    <output class={styles['said']} onAnimationEnd={onOver}>
      {words}
    </output>
  );
}
