import { Undo2, X } from 'lucide';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import styles from './UndoBar.module.css';

type Props = { title: string; onUndo: () => void; onClose: () => void };

/** Stays until it is used, closed, or another article is removed: no clock decides how fast one must be. */
export function UndoBar({ title, onUndo, onClose }: Props) {
  const say = useWords();
  return (
    <div class={styles['bar']}>
      <output class={styles['words']}>{say('removed', title)}</output>
      <Button icon={Undo2} onClick={onUndo}>
        {say('undo')}
      </Button>
      <IconButton icon={X} label={say('close')} size={16} onClick={onClose} />
    </div>
  );
}
