import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '@/components/words/words';
import type { Highlight } from '@/lib/highlights/highlight';
import { tagsIn } from './tags-in';
import styles from './NoteFields.module.css';

type Props = {
  highlight: Highlight;
  note: RefObject<HTMLTextAreaElement | null>;
  onChange: (highlight: Highlight) => void;
};

/** Note and tags of a highlight. Every letter is kept as it is typed: there is nothing to save and nothing to lose. */
export function NoteFields({ highlight, note, onChange }: Props) {
  const say = useWords();
  const id = useId();
  return (
    <div class={styles['fields']}>
      <label for={`${id}-note`}>{say('note')}</label>
      <textarea
        id={`${id}-note`}
        key={`${highlight.id} note`}
        ref={note}
        rows={3}
        defaultValue={highlight.note}
        placeholder={say('note_hint')}
        onInput={({ currentTarget }) => onChange({ ...highlight, note: currentTarget.value })}
        onKeyDown={leave}
      />
      <label for={`${id}-tags`}>{say('tags')}</label>
      <input
        id={`${id}-tags`}
        key={`${highlight.id} tags`}
        defaultValue={highlight.tags.join(', ')}
        placeholder={say('tags_hint')}
        onInput={({ currentTarget }) => onChange({ ...highlight, tags: tagsIn(currentTarget.value) })}
        onKeyDown={leave}
      />
    </div>
  );
}

/** Escape gives the keys back to the screen; what was typed is kept already. */
function leave({ key, currentTarget }: TargetedKeyboardEvent<HTMLElement>): void {
  if (key === 'Escape') currentTarget.blur();
}
