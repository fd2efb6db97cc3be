import { Undo2, X } from 'lucide';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import styles from './UndoBar.module.css';

type Props = { words: string; onUndo?: (() => void) | undefined; onClose: () => void };

/** What was done last. It stays until it is undone, closed, or something else is done: no clock decides how fast one must be. */
export function UndoBar({ words, onUndo, onClose }: Props) {
  const say = useWords();
  return (
    <div class={styles['bar']}>
      <output class={styles['words']}>{words}</output>
      {onUndo && (
        <Button icon={Undo2} onClick={onUndo}>
          {say('undo')}
        </Button>
      )}
      <IconButton icon={X} label={say('close')} size={16} onClick={onClose} />
    </div>
  );
}
