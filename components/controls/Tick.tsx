import type { ComponentChildren } from 'preact';
import { useKey } from './own-keys';
import styles from './ChoiceRow.module.css';

type Props = {
  isOn: boolean;
  /** The key that does the same, as the screen came with it. */
  shortcut?: string;
  onSwitch: (isOn: boolean) => void;
  children: ComponentChildren;
};

/** A choice between yes and no, with its words. */
export function Tick({ isOn, shortcut, onSwitch, children }: Props) {
  const key = useKey(shortcut);
  return (
    <label class={styles['tick']}>
      <input
        type="checkbox"
        checked={isOn}
        aria-keyshortcuts={key}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
