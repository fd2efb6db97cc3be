import { useRef } from 'preact/hooks';
import { bareWords } from '@/lib/quotes/bare-words';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import { StatusMark } from '@/components/review/StatusMark';
import { SpeakerLine } from '@/components/quotes/SpeakerLine';
import { useWords } from '@/components/words/words';
import type { MarginNote } from './margin-notes';
import { useBesideText } from './use-beside-text';
import styles from './MarginNotes.module.css';

type Props = {
  notes: readonly MarginNote[];
  current: ListedQuote | undefined;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  onShow: (id: string) => void;
};

/** Beside each quotation, in line with it, who says it; the key quotes pulled out in full. */
export function MarginNotes({ notes, current, lang, dir, onShow }: Props) {
  const say = useWords();
  const margin = useRef<HTMLElement>(null);
  useBesideText(margin, notes);
  return (
    <aside class={styles['margin']} ref={margin} aria-label={say('beside_text')}>
      {notes.map(({ listed, isKey }) => (
        <button
          key={listed.id}
          type="button"
          class={styles['note']}
          data-beside={listed.id}
          data-current={listed.id === current?.id || undefined}
          dir={dir}
          onClick={() => onShow(listed.id)}
        >
          {isKey && (
            <span class={styles['pulled']} lang={lang ?? ''}>
              {bareWords(listed.quote.text)}
            </span>
          )}
          <SpeakerLine quote={listed.quote} colour={listed.colour} />
          {listed.quote.review && (
            <span class={styles['status']}>
              <StatusMark review={listed.quote.review} />
            </span>
          )}
        </button>
      ))}
    </aside>
  );
}
