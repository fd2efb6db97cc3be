import type { ComponentChildren } from 'preact';
import styles from './ChoiceRow.module.css';

type Props = {
  isOn: boolean;
  /** The key that does the same. */
  shortcut?: string;
  onSwitch: (isOn: boolean) => void;
  children: ComponentChildren;
};

/** A choice between yes and no, with its words. */
export function Tick({ isOn, shortcut, onSwitch, children }: Props) {
  return (
    <label class={styles['tick']}>
      <input
        type="checkbox"
        checked={isOn}
        aria-keyshortcuts={shortcut}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
