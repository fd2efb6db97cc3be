import { ChevronDown, ChevronUp, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import type { Find } from './use-find';
import styles from './FindBar.module.css';

/** The field to find words in the article: Enter goes on, Shift+Enter back, Escape ends it. */
export function FindBar({ find }: { find: Find }) {
  const say = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const { typed, count, position, type, step, close } = find;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <search class={styles['find']}>
      <input
        ref={field}
        type="search"
        aria-label={say('find')}
        placeholder={say('find')}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <output class={styles['count']}>
        {typed.trim() && (count > 0 ? say('find_at', position, count) : say('find_nothing'))}
      </output>
      <IconButton icon={ChevronUp} size={16} label={say('find_before')} onClick={() => step(-1)} />
      <IconButton icon={ChevronDown} size={16} label={say('find_after')} onClick={() => step(1)} />
      <IconButton icon={X} size={16} label={say('close')} shortcut="Escape" onClick={close} />
    </search>
  );
}
