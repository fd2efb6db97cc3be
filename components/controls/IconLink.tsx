import type { IconNode } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import styles from './IconButton.module.css';

type Props = {
  icon: IconNode;
  label: string;
  href: string;
  size?: number;
  /** Opens it in a tab of its own, which learns nothing of this one. */
  isElsewhere?: boolean;
};

/** A link that is only an icon, with its name for those who listen or hover. */
export function IconLink({ icon, label, href, size = 18, isElsewhere = false }: Props) {
  return (
    <a
      class={styles['button']}
      href={href}
      aria-label={label}
      title={label}
      {...(isElsewhere && { target: '_blank', rel: 'noreferrer noopener' })}
    >
      <Icon of={icon} size={size} />
    </a>
  );
}
