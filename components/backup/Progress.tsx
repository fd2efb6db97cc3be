import { Button } from '@/components/controls/Button';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import styles from './BackupView.module.css';

type Props = { doing: Word; share: number; stop: Word; onStop: () => void };

/** What is being done, how far it is, and the way to stop it. */
export function Progress({ doing, share, stop, onStop }: Props) {
  const say = useWords();
  const percent = numberFormat(useLanguage(), { style: 'percent' }).format(share);
  const words = say(doing, percent);
  return (
    <div class={styles['progress']}>
      <label>
        {words}
        <progress value={share} max={1} />
      </label>
      <Button onClick={onStop}>{say(stop)}</Button>
    </div>
  );
}
