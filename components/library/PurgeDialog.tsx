import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import styles from './Dialog.module.css';

type Props = { count: number; onPurge: () => void; onCancel: () => void };

/** Asks before articles are deleted for good: the one thing in the library that cannot be undone. */
export function PurgeDialog({ count, onPurge, onCancel }: Props) {
  const say = useWords();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const title = counted(say, 'purge_ask', count, language);
  return (
    <dialog class={styles['dialog']} ref={dialog} aria-label={title} onCancel={onCancel}>
      <h2>{title}</h2>
      <p>{say('purge_text')}</p>
      <p class={styles['buttons']}>
        <Button onClick={onCancel}>{say('cancel')}</Button>
        <Button kind="main" onClick={onPurge}>
          {say('purge_yes')}
        </Button>
      </p>
    </dialog>
  );
}
