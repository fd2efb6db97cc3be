import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { IconButton } from './IconButton';
import styles from './FootBar.module.css';

type Props = {
  label: string;
  /** What its last button does: it ends what the bar is about. */
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
};

/** At the foot of the window, for as long as something goes on: how it goes, and the end of it. */
export function FootBar({ label, closeLabel, onClose, children }: Props) {
  return (
    <section class={styles['bar']} aria-label={label}>
      {children}
      <IconButton icon={X} size={16} label={closeLabel} onClick={onClose} />
    </section>
  );
}
