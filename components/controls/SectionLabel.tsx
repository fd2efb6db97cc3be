import type { ComponentChildren } from 'preact';
import styles from './SectionLabel.module.css';

/** The heading of a part of the screen: small capitals and a hair line to the edge. */
export function SectionLabel({ children }: { children: ComponentChildren }) {
  return <h2 class={styles['label']}>{children}</h2>;
}
