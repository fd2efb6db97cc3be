import { useKey } from '@/components/controls/own-keys';
import { useWords } from '@/components/words/words';
import type { Quote } from '@/lib/quotes/quote';
import styles from './IndirectSwitch.module.css';

/** What people say in the writer's words: whether it is to be shown, and what there is of it. */
export type Indirect = {
  isOn: boolean;
  /** Empty while it is off. */
  statements: readonly Quote[];
  onSwitch: (isOn: boolean) => void;
};

/** Switches reported speech on and off: it is nobody's exact words, so a reader has to ask for it. */
export function IndirectSwitch({ isOn, statements, onSwitch }: Indirect) {
  const say = useWords();
  const key = useKey('i');
  return (
    <label class={styles['switch']}>
      <input
        type="checkbox"
        checked={isOn}
        aria-keyshortcuts={key}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {say('indirect_show')}
      {isOn && <span class={styles['count']}>{statements.length}</span>}
    </label>
  );
}
