import { useKey } from '@/components/controls/own-keys';
import { useWords } from '@/components/words/words';
import styles from './IndirectSwitch.module.css';

type Props = { isOn: boolean; onSwitch: (isOn: boolean) => void };

/** Switches the colours of the speakers on and off in the text. */
export function VoiceBarsSwitch({ isOn, onSwitch }: Props) {
  const say = useWords();
  const key = useKey('v');
  return (
    <label class={styles['switch']}>
      <input
        type="checkbox"
        checked={isOn}
        aria-keyshortcuts={key}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {say('voice_bars')}
    </label>
  );
}
