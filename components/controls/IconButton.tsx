import type { IconNode } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import styles from './IconButton.module.css';

type Props = {
  icon: IconNode;
  label: string;
  size?: number;
  filled?: boolean;
  /** The key that does the same, told in the tip. */
  shortcut?: string;
  onClick: () => void;
};

/** A button that is only an icon, with its name for those who listen or hover. */
export function IconButton({ icon, label, size = 18, filled = false, shortcut, onClick }: Props) {
  return (
    <button
      type="button"
      class={styles['button']}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label} (${shortcut})` : label}
      onClick={onClick}
    >
      <Icon of={icon} size={size} filled={filled} />
    </button>
  );
}
