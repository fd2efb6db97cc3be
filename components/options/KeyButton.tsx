import { RotateCcw } from 'lucide';
import { useState } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import { chosenKey, isFixed, type NoKey } from '@/lib/keys/change-keys';
import styles from './ScreenKeyList.module.css';

type Props = {
  /** What the key does, in words. */
  does: string;
  /** The key it came with. */
  shipped: string;
  now: string;
  /** Whether another act has the key, so that it does not do this. */
  isOrphan: boolean;
  onChoose: (key: string) => void;
  onListen: () => void;
};

type State = 'still' | 'listening' | NoKey;

/** A key: pressed, it listens for another one to take its place. */
export function KeyButton({ does, shipped, now, isOrphan, onChoose, onListen }: Props) {
  const say = useWords();
  const [state, setState] = useState<State>('still');
  if (isFixed(shipped)) return <kbd class={styles['fixed']}>{shipped}</kbd>;
  const isListening = state !== 'still';
  const listen = (event: KeyboardEvent) => {
    // Tab goes on, as everywhere.
    if (!isListening || event.key === 'Tab') return;
    const chosen = event.key === 'Escape' ? { leaves: true } : chosenKey(event);
    if (!chosen) return;
    event.preventDefault();
    if ('no' in chosen) return setState(chosen.no);
    setState('still');
    if ('key' in chosen) onChoose(chosen.key);
  };
  return (
    <span class={styles['key']}>
      <button
        type="button"
        class={styles['button']}
        data-orphan={isOrphan || undefined}
        aria-label={say('options_key_of', now, does)}
        aria-pressed={isListening}
        onClick={() => {
          onListen();
          setState(isListening ? 'still' : 'listening');
        }}
        onKeyDown={listen}
        onBlur={() => setState('still')}
      >
        {isListening ? '…' : now}
      </button>
      {now !== shipped && !isListening && (
        <IconButton
          icon={RotateCcw}
          size={14}
          label={say('options_key_back', shipped)}
          onClick={() => onChoose(shipped)}
        />
      )}
      <output class={styles['hint']}>
        {state === 'listening' && say('options_key_press', now)}
        {state === 'chord' && say('options_key_chord')}
        {state === 'kept' && say('options_key_kept')}
        {state === 'still' && isOrphan && say('options_key_none')}
      </output>
    </span>
  );
}
