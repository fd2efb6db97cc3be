import { CornerUpLeft, X } from 'lucide';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import type { Jumps } from './use-jumps';
import styles from './Resumed.module.css';

/** After a jump: the way back to where the reader was. */
export function WayBack({ jumps }: { jumps: Jumps }) {
  const say = useWords();
  return (
    <div class={styles['resumed']}>
      <Button kind="quiet" icon={CornerUpLeft} onClick={jumps.goBack}>
        {say('way_back')}
      </Button>
      <IconButton icon={X} size={15} label={say('close')} onClick={jumps.stay} />
    </div>
  );
}
