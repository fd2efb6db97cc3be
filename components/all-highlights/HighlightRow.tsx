import { Facts } from '@/components/controls/Facts';
import { colourName } from '@/components/highlights/colour-names';
import { Note } from '@/components/notes/Note';
import { StatusMark } from '@/components/review/StatusMark';
import { shortDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';
import styles from './HighlightRow.module.css';

type Props = {
  listed: ListedHighlight;
  names: readonly string[];
  /** Where the article is opened at the highlight. */
  address: string;
  isSelected: boolean;
  onSelect: (isRange: boolean) => void;
};

/** One highlight among those of all articles: the words, the note, and whose words they are, where and when. */
export function HighlightRow({ listed, names, address, isSelected, onSelect }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { highlight, article, speaker } = listed;
  const { exact, note, tags, colour, review, createdAt } = highlight;
  return (
    <div class={styles['row']} data-colour={colour} data-selected={isSelected || undefined}>
      <label class={styles['select']}>
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={say('select_highlight', exact.slice(0, 60))}
          onClick={(event) => {
            event.preventDefault();
            onSelect(event.shiftKey);
          }}
        />
      </label>
      <div class={styles['words']}>
        <a href={address} class={styles['exact']} data-target lang={article.lang} dir={article.dir}>
          {exact}
        </a>
        {note && (
          <div class={styles['note']}>
            <Note text={note} isOneLine />
          </div>
        )}
        <p class={styles['facts']}>
          <span class={styles['meaning']}>{colourName(say, names, colour)}</span>
          {review && <StatusMark review={review} />}
          <Facts>
            {speaker && <b>{speaker}</b>}
            {article.title}
            {article.outlet}
            {shortDate(createdAt, language)}
            {tags.length > 0 && tags.map((tag) => `#${tag}`).join(' ')}
          </Facts>
        </p>
      </div>
    </div>
  );
}
