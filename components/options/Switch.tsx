import { Tick } from '@/components/controls/Tick';
import styles from './Switch.module.css';

type Props = {
  label: string;
  isOn: boolean;
  /** What it means, below the label. */
  meaning?: string;
  onSwitch: (isOn: boolean) => void;
};

/** Something that is on or off, with what that means. */
export function Switch({ label, isOn, meaning, onSwitch }: Props) {
  return (
    <div>
      <Tick isOn={isOn} onSwitch={onSwitch}>
        {label}
      </Tick>
      {meaning !== undefined && <p class={styles['meaning']}>{meaning}</p>}
    </div>
  );
}
