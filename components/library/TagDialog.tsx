import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import styles from './Dialog.module.css';

type Props = {
  /** What is tagged, and how many there are. */
  title: string;
  /** Tags they have now, as far as they are known. */
  present: readonly string[];
  /** Tags of the library, offered while typing. */
  known: readonly string[];
  onDone: (tags: { add: string[]; remove: string[] }) => void;
  onCancel: () => void;
};

/** Gives tags to articles or highlights and takes tags away. */
export function TagDialog({ title, present, known, onDone, onCancel }: Props) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [removed, setRemoved] = useState<readonly string[]>([]);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const add = typed
    .split(/[,，、;]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return (
    <dialog class={styles['dialog']} ref={dialog} aria-label={title} onCancel={onCancel}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onDone({ add, remove: [...removed] });
        }}
      >
        <h2>{title}</h2>
        <label>
          {say('tag_add')}
          <input
            list="known-tags"
            value={typed}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <datalist id="known-tags">
          {known.map((tag) => (
            <option key={tag} value={tag} aria-label={tag} />
          ))}
        </datalist>
        {present.length > 0 && (
          <fieldset>
            <legend>{say('tag_remove')}</legend>
            {present.map((tag) => (
              <label key={tag} class={styles['choice']}>
                <input
                  type="checkbox"
                  checked={removed.includes(tag)}
                  onChange={() =>
                    setRemoved(
                      removed.includes(tag) ? removed.filter((other) => other !== tag) : [...removed, tag],
                    )
                  }
                />
                {tag}
              </label>
            ))}
          </fieldset>
        )}
        <p class={styles['buttons']}>
          <Button onClick={onCancel}>{say('cancel')}</Button>
          <Button kind="main" onClick={() => onDone({ add, remove: [...removed] })}>
            {say('tag_done')}
          </Button>
        </p>
      </form>
    </dialog>
  );
}
