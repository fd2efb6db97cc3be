import { X } from 'lucide';
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { useWords, type Word } from '@/components/words/words';
import styles from './KeySheet.module.css';

/** One line of the sheet: the keys, and the message that tells what they do. */
export type KeyLine = { keys: readonly string[]; word: Word };

type Props = { sheet: Ref<HTMLDialogElement>; lines: readonly KeyLine[]; onClose: () => void };

/** The sheet of keys: a native dialog, opened with `showModal()` by whoever holds its ref. */
export function KeySheet({ sheet, lines, onClose }: Props) {
  const say = useWords();
  const title = useId();
  return (
    <dialog class={styles['sheet']} ref={sheet} aria-labelledby={title} closedby="any">
      <header class={styles['head']}>
        <h2 id={title}>{say('keys')}</h2>
        <IconButton icon={X} label={say('close')} onClick={onClose} />
      </header>
      <dl class={styles['lines']}>
        {lines.map(({ keys, word }) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
