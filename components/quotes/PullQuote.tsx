import { Copy } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import type { ListedQuote } from './listed-quote';
import { QuoteFacts } from './QuoteFacts';
import { QuotedWords } from './QuotedWords';
import { SpeakerLine } from './SpeakerLine';
import styles from './PullQuote.module.css';

type Props = {
  listed: ListedQuote;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  onShow: (id: string) => void;
  onCopy: (listed: ListedQuote) => void;
};

/** A quotation worth reading first, set as a newspaper sets it: hanging mark, italic, speaker below. */
export function PullQuote({ listed, lang, dir, onShow, onCopy }: Props) {
  const say = useWords();
  return (
    <figure class={styles['pull']} dir={dir}>
      <blockquote class={styles['words']} lang={lang ?? ''}>
        <button type="button" title={say('show_in_text')} onClick={() => onShow(listed.id)}>
          <QuotedWords quote={listed.quote} isBare />
        </button>
      </blockquote>
      <figcaption class={styles['who']}>
        <SpeakerLine quote={listed.quote} colour={listed.colour} />
        <span class={styles['more']}>
          <QuoteFacts quote={listed.quote} />
          <IconButton icon={Copy} label={say('copy_quote')} size={14} onClick={() => onCopy(listed)} />
        </span>
      </figcaption>
    </figure>
  );
}
