import type { ComponentChildren } from 'preact';
import styles from './Message.module.css';

type Props = { title: string; children?: ComponentChildren };

/** Where there is no article: one plain sentence, and the next thing to do. */
export function Message({ title, children }: Props) {
  return (
    <section class={styles['message']}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
