import { X } from 'lucide';
import type { Ref } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { useWords, type Word } from '@/components/words/words';
import { singleKeys } from '@/lib/keys/change-keys';
import { keyFor, type ScreenKeys } from '@/lib/keys/screen-keys';
import styles from './KeySheet.module.css';
import { OwnKeys } from './own-keys';

/** One line of the sheet: the keys it comes with, and the message that tells what they do. */
export type KeyLine = { keys: readonly string[]; word: Word };

type Props = { sheet: Ref<HTMLDialogElement>; lines: readonly KeyLine[]; onClose: () => void };

/** The sheet of keys as the reader has them: a native dialog, opened with `showModal()` by whoever holds its ref. */
export function KeySheet({ sheet, lines, onClose }: Props) {
  const say = useWords();
  const title = useId();
  const own = useContext(OwnKeys);
  const told = lines.map(({ keys, word }) => ({ keys: keysToPress(keys, own), word }));
  return (
    <dialog class={styles['sheet']} ref={sheet} aria-labelledby={title} closedby="any">
      <header class={styles['head']}>
        <h2 id={title}>{say('keys')}</h2>
        <IconButton icon={X} label={say('close')} onClick={onClose} />
      </header>
      {!own.areOn && <p class={styles['off']}>{say('keys_are_off')}</p>}
      <dl class={styles['lines']}>
        {told
          .filter(({ keys }) => keys.length > 0)
          .map(({ keys, word }) => (
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
      <p class={styles['change']}>
        <a href="options.html#keys" target="_blank">
          {say('keys_change')}
        </a>
      </p>
    </dialog>
  );
}

/** The keys of a line as they are to be pressed; `1–5` stays in one as long as each of the five is where it was. */
function keysToPress(keys: readonly string[], own: ScreenKeys): string[] {
  return keys.flatMap((key) => {
    const singles = singleKeys([key]);
    const pressed = singles.flatMap((single) => keyFor(single, own) ?? []);
    return pressed.join() === singles.join() ? [key] : pressed;
  });
}
