import { toChildArray, type ComponentChildren } from 'preact';
import styles from './Facts.module.css';

/**
 * Short facts in one quiet line, parted by points. Each keeps its own direction: "18 November" stays whole beside
 * Arabic names.
 */
export function Facts({ children }: { children: ComponentChildren }) {
  return (
    <span class={styles['facts']}>
      {toChildArray(children).map((fact, index) => (
        <span key={index}>
          <bdi>{fact}</bdi>
        </span>
      ))}
    </span>
  );
}
