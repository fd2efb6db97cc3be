import { Button } from '@/components/controls/Button';
import { useWords, type Word } from '@/components/words/words';
import styles from './ScreenKeyList.module.css';

/** A key that was chosen for an act (named by the key it came with) and that does something else already. */
export type Clash = { act: string; key: string; owner: Word | undefined };

type Props = { clash: Clash; onExchange: () => void; onLeave: () => void };

/** Says what a chosen key does already, and lets the two change places. */
export function KeyClash({ clash: { key, owner }, onExchange, onLeave }: Props) {
  const say = useWords();
  return (
    <div class={styles['clash']} role="alert">
      <p>{say('options_key_taken', key, owner ? say(owner) : '')}</p>
      <p class={styles['answers']}>
        <Button kind="main" onClick={onExchange}>
          {say('options_key_exchange')}
        </Button>
        <Button onClick={onLeave}>{say('options_key_leave')}</Button>
      </p>
    </div>
  );
}
