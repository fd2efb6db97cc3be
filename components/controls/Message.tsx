import type { ComponentChildren } from 'preact';
import styles from './Message.module.css';

type Props = {
  title: string;
  /** 2 where the page has a title of its own. */
  level?: 1 | 2;
  children?: ComponentChildren;
};

/** Where there is no article: one plain sentence, and the next thing to do. */
export function Message({ title, level = 1, children }: Props) {
  return (
    <section class={styles['message']}>
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </section>
  );
}
