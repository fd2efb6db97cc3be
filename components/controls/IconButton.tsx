import type { IconNode } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { useKey } from './own-keys';
import styles from './IconButton.module.css';

type Props = {
  icon: IconNode;
  label: string;
  size?: number;
  filled?: boolean;
  /** The key that does the same as the screen came with it; the one the reader has put it on is told in the tip. */
  shortcut?: string;
  /** Whether it is on, of a button that switches something. */
  isPressed?: boolean;
  onClick: () => void;
};

/** A button that is only an icon, with its name for those who listen or hover. */
export function IconButton({ icon, label, size = 18, filled = false, shortcut, isPressed, onClick }: Props) {
  const key = useKey(shortcut);
  return (
    <button
      type="button"
      class={styles['button']}
      aria-label={label}
      aria-keyshortcuts={key}
      aria-pressed={isPressed}
      title={key === undefined ? label : `${label} (${key})`}
      onClick={onClick}
    >
      <Icon of={icon} size={size} filled={filled} />
    </button>
  );
}
