import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import type { Keeping } from './storage-state';
import styles from './StorageView.module.css';

type Props = { isPersistent: boolean; keeping: Keeping; onKeep: () => void };

/** Whether the browser may clear the library by itself, and how to have it promise not to. */
export function KeepPart({ isPersistent, keeping, onKeep }: Props) {
  const say = useWords();
  return (
    <section>
      <h2>{say('storage_keep')}</h2>
      <p>{say(isPersistent ? 'storage_kept' : 'storage_may_go')}</p>
      {!isPersistent && <Button onClick={onKeep}>{say('storage_ask')}</Button>}
      <div class={styles['outcome']} aria-live="polite">
        {!isPersistent && keeping === 'refused' && (
          <p>
            {say('storage_refused')} <a href="backup.html">{say('backup')}</a>
          </p>
        )}
      </div>
    </section>
  );
}
