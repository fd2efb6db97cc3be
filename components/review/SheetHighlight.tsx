import { useLayoutEffect, useRef } from 'preact/hooks';
import { NotebookPen } from 'lucide';
import { Button } from '@/components/controls/Button';
import { focusAtEnd } from '@/components/controls/focus-at-end';
import { Facts } from '@/components/controls/Facts';
import { colourName } from '@/components/highlights/colour-names';
import { NoteFields } from '@/components/highlights/NoteFields';
import { Note } from '@/components/notes/Note';
import { useWords } from '@/components/words/words';
import type { Highlight } from '@/lib/highlights/highlight';
import { reviewableHighlight } from './reviewable';
import { ReviewFields } from './ReviewFields';
import type { SheetRowProps } from './SheetRow';
import styles from './SheetRow.module.css';

type Props = SheetRowProps & { id: string; highlight: Highlight; speaker?: string };

/** Marked words on the review sheet: what they mean to the reader, the note, and what was found of them. */
export function SheetHighlight({ highlight, speaker, article, names, address, isEditing, ...acts }: Props) {
  const say = useWords();
  const note = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (isEditing && note.current) focusAtEnd(note.current);
  }, [isEditing]);
  return (
    <div class={styles['marked']} data-colour={highlight.colour}>
      <Facts>
        <b>{colourName(say, names, highlight.colour)}</b>
        {speaker}
        {highlight.tags.length > 0 && highlight.tags.map((tag) => `#${tag}`).join(' ')}
      </Facts>
      <a class={styles['words']} href={address} data-target lang={article.lang} dir={article.dir}>
        {highlight.exact}
      </a>
      {isEditing ? (
        <div
          onFocusOut={({ currentTarget, relatedTarget }) =>
            isOutside(currentTarget, relatedTarget) && acts.onEdit(undefined)
          }
        >
          <NoteFields highlight={highlight} note={note} onChange={acts.onHighlight} />
        </div>
      ) : (
        highlight.note && <Note text={highlight.note} />
      )}
      <div class={styles['acts']}>
        <ReviewFields of={reviewableHighlight(highlight, acts.onHighlight)} />
        {!isEditing && (
          <Button kind="quiet" icon={NotebookPen} onClick={() => acts.onEdit(highlight.id)}>
            {say('note')}
          </Button>
        )}
      </div>
    </div>
  );
}

const isOutside = (around: HTMLElement, other: EventTarget | null): boolean =>
  !(other instanceof Node && around.contains(other));
