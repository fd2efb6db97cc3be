import type { ComponentChildren } from 'preact';
import styles from './Notice.module.css';

type Props = { title: string; children?: ComponentChildren };

/** A word to the reader within the page: something to know, and what can be done. */
export function Notice({ title, children }: Props) {
  return (
    <section class={styles['notice']} aria-label={title}>
      <p class={styles['title']}>{title}</p>
      {children}
    </section>
  );
}
