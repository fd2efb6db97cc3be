import type { ComponentChildren } from 'preact';
import type { IconNode } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import styles from './Button.module.css';

type Props = {
  children: ComponentChildren;
  icon?: IconNode;
  /** `main`: the one thing to do next; `plain`: beside it; `quiet`: among words. */
  kind?: 'main' | 'plain' | 'quiet';
  /** What it does; without it the button sends the form it stands in. */
  onClick?: (() => void) | undefined;
};

/** A button with words. */
export function Button({ children, icon, kind = 'plain', onClick }: Props) {
  return (
    <button type={onClick ? 'button' : 'submit'} class={styles['button']} data-kind={kind} onClick={onClick}>
      {icon && <Icon of={icon} size={15} />}
      {children}
    </button>
  );
}
