import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Switch.module.css';

type Props = {
  label: string;
  isOn: boolean;
  /** What it means, below the label. */
  children?: ComponentChildren;
  onSwitch: (isOn: boolean) => void;
};

/** Something that is on or off, with what that means. */
export function Switch({ label, isOn, children, onSwitch }: Props) {
  const meaning = useId();
  return (
    <div class={styles['switch']}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={children === undefined ? undefined : meaning}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        {label}
      </label>
      {children !== undefined && (
        <p class={styles['meaning']} id={meaning}>
          {children}
        </p>
      )}
    </div>
  );
}
