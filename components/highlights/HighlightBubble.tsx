import { Copy, Image, Link, TextQuote, Trash2, X } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import { hasMarkup, Note } from '@/components/notes/Note';
import { reviewableHighlight } from '@/components/review/reviewable';
import { ReviewFields } from '@/components/review/ReviewFields';
import type { Colour, Highlight } from '@/lib/highlights/highlight';
import { ColourRow } from './ColourRow';
import { NoteFields } from './NoteFields';
import styles from './HighlightBubble.module.css';

type Props = {
  /** The highlight it is about; none while words are only selected. */
  highlight?: Highlight | undefined;
  names: readonly string[];
  bubble: RefObject<HTMLElement | null>;
  note: RefObject<HTMLTextAreaElement | null>;
  /** The field a reviewer says why in. */
  reason: RefObject<HTMLInputElement | null>;
  onColour: (colour: Colour) => void;
  onChange: (highlight: Highlight) => void;
  onCopy: (highlight: Highlight) => void;
  onLink?: (() => void) | undefined;
  onCite?: (() => void) | undefined;
  /** Makes a picture of the words. */
  onCard?: (() => void) | undefined;
  onRemove: (highlight: Highlight) => void;
  onClose: () => void;
  /** What else can be done with words that are only selected. */
  children?: ComponentChildren;
};

/** Beside selected or marked words: the colours, and for marked ones the note, the tags, copying and taking away. */
export function HighlightBubble({ highlight, names, bubble, note, reason, children, ...acts }: Props) {
  const say = useWords();
  return (
    <section class={styles['bubble']} ref={bubble} aria-label={say('highlight')}>
      <div class={styles['acts']}>
        <ColourRow names={names} chosen={highlight?.colour} onChoose={acts.onColour} />
        {highlight && (
          <>
            <IconButton
              icon={Copy}
              size={16}
              label={say('copy')}
              shortcut="c"
              onClick={() => acts.onCopy(highlight)}
            />
            {acts.onLink && (
              <IconButton icon={Link} size={16} label={say('copy_link')} shortcut="u" onClick={acts.onLink} />
            )}
            {acts.onCite && (
              <IconButton icon={TextQuote} size={16} label={say('cite')} shortcut="C" onClick={acts.onCite} />
            )}
            {acts.onCard && (
              <IconButton icon={Image} size={16} label={say('card')} shortcut="p" onClick={acts.onCard} />
            )}
            <IconButton
              icon={Trash2}
              size={16}
              label={say('highlight_remove')}
              shortcut="Delete"
              onClick={() => acts.onRemove(highlight)}
            />
          </>
        )}
        {!highlight && children}
        <IconButton icon={X} size={16} label={say('close')} shortcut="Escape" onClick={acts.onClose} />
      </div>
      {highlight && (
        <>
          {hasMarkup(highlight.note) && <Note text={highlight.note} />}
          <NoteFields highlight={highlight} note={note} onChange={acts.onChange} />
          <ReviewFields of={reviewableHighlight(highlight, acts.onChange)} reason={reason} />
        </>
      )}
    </section>
  );
}
