import { X } from 'lucide';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import styles from './Resumed.module.css';

type Props = { onToStart: () => void; onStay: () => void };

/** Says why the text does not begin at its beginning; gone as soon as the reader reads on. */
export function Resumed({ onToStart, onStay }: Props) {
  const say = useWords();
  return (
    <div class={styles['resumed']}>
      <output>{say('resume')}</output>
      <Button kind="quiet" onClick={onToStart}>
        {say('to_start')}
      </Button>
      <IconButton icon={X} size={15} label={say('close')} onClick={onStay} />
    </div>
  );
}
