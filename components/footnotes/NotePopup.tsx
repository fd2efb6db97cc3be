import { ArrowDown, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import type { OpenNote } from './use-footnotes';
import styles from './NotePopup.module.css';

type Props = {
  note: OpenNote;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  /** What the note says. */
  children: ComponentChildren;
  onClose: () => void;
  /** Takes the reader to the note where it stands in the text. */
  onToNote: () => void;
};

const APART = 8; // CSS pixels between mark and pop-up, and to the window's edges.

/** A footnote beside its mark, over everything else; Escape or a click elsewhere gives the focus back to the mark. */
export function NotePopup({ note, lang, dir, children, onClose, onToNote }: Props) {
  const say = useWords();
  const popup = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = popup;
    if (!current) return;
    note.mark.focus({ preventScroll: true });
    current.showPopover();
    place(current, note.mark);
    current.focus({ preventScroll: true });
  }, [note]);
  return (
    <dialog
      class={styles['note']}
      ref={popup}
      popover="auto"
      aria-label={say('footnote', note.number)}
      tabIndex={-1}
      onToggle={(event) => {
        if ('newState' in event && event.newState === 'closed') onClose();
      }}
    >
      <div class={styles['words']} lang={lang} dir={dir}>
        {children}
      </div>
      <div class={styles['acts']}>
        <Button
          kind="quiet"
          icon={ArrowDown}
          onClick={() => {
            popup.current?.hidePopover();
            onToNote();
          }}
        >
          {say('footnote_in_text')}
        </Button>
        <IconButton icon={X} size={15} label={say('close')} onClick={() => popup.current?.hidePopover()} />
      </div>
    </dialog>
  );
}

/** Under the mark, or over it where there is more room; inside the window in any case. */
function place(popup: HTMLElement, mark: HTMLElement): void {
  const [box, at] = [popup.getBoundingClientRect(), mark.getBoundingClientRect()];
  const isBelow = at.bottom + APART + box.height <= innerHeight || at.top < innerHeight - at.bottom;
  const top = isBelow ? at.bottom + APART : at.top - APART - box.height;
  const left = Math.min(Math.max(APART, at.left - box.width / 2), innerWidth - box.width - APART);
  popup.style.top = `${Math.max(APART, Math.min(top, innerHeight - box.height - APART))}px`;
  popup.style.left = `${Math.max(0, left)}px`;
}
