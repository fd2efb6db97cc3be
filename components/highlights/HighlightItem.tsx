import { Note } from '@/components/notes/Note';
import { StatusMark } from '@/components/review/StatusMark';
import { useWords, type Word } from '@/components/words/words';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import { colourName } from './colour-names';
import styles from './HighlightPanel.module.css';
import { WordDiff } from './WordDiff';

type Props = {
  placed: PlacedHighlight;
  text: string;
  lang?: string | undefined;
  names: readonly string[];
  isCurrent: boolean;
  onOpen: () => void;
};

const STATE_WORDS: Record<'moved' | 'reworded' | 'lost', Word> = {
  moved: 'highlight_moved',
  reworded: 'highlight_reworded',
  lost: 'highlight_lost',
};

/** One highlight of the list: what it means, the words as they were marked, what has become of them, the note. */
export function HighlightItem({ placed, text, lang, names, isCurrent, onOpen }: Props) {
  const say = useWords();
  const { highlight, placement } = placed;
  return (
    <div class={styles['item']} data-colour={highlight.colour} aria-current={isCurrent || undefined}>
      <button type="button" class={styles['open']} onClick={onOpen}>
        <span class={styles['meaning']}>
          {colourName(say, names, highlight.colour)}
          {placement.state !== 'exact' && (
            <span class={styles['state']}>{say(STATE_WORDS[placement.state])}</span>
          )}
        </span>
        <span class={styles['words']}>{highlight.exact}</span>
        {placement.state === 'reworded' && (
          <WordDiff before={highlight.exact} now={text.slice(placement.start, placement.end)} lang={lang} />
        )}
      </button>
      {highlight.review && <StatusMark review={highlight.review} />}
      {highlight.note && <Note text={highlight.note} />}
      {highlight.tags.length > 0 && (
        <span class={styles['tags']}>{highlight.tags.map((tag) => `#${tag}`).join(' ')}</span>
      )}
    </div>
  );
}
