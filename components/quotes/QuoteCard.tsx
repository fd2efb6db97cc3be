import { Copy, ScanText } from 'lucide';
import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import type { ListedQuote } from './listed-quote';
import { QuoteFacts } from './QuoteFacts';
import { QuotedWords } from './QuotedWords';
import { SpeakerLine } from './SpeakerLine';
import styles from './QuoteCard.module.css';

export type QuoteActions = {
  onShow: (id: string) => void;
  onCopy: (listed: ListedQuote) => void;
  /** Only where the live page is at hand. */
  onShowInPage?: ((listed: ListedQuote) => void) | undefined;
};

type Props = QuoteActions & {
  listed: ListedQuote;
  /** What the quotation is shown within: the sentence of the text, or the headline. */
  text: string;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
};

/** One quotation of the list: speaker, the sentence with the quoted words in ink, and what is known of it. */
export function QuoteCard({ listed, text, lang, dir, onShow, onCopy, onShowInPage }: Props) {
  const say = useWords();
  const { quote, colour } = listed;
  return (
    <li class={styles['card']} dir={dir} data-indirect={quote.kind === 'indirect' || undefined}>
      <SpeakerLine quote={quote} colour={colour} />
      <p class={styles['sentence']} lang={lang ?? ''}>
        <button type="button" title={say('show_in_text')} onClick={() => onShow(listed.id)}>
          {text.slice(quote.sentence.start, quote.start)}
          <em>
            <QuotedWords quote={quote} />
          </em>
          {text.slice(quote.end, quote.sentence.end)}
        </button>
      </p>
      <div class={styles['foot']}>
        <QuoteFacts quote={quote} withKind />
        <span class={styles['actions']}>
          {onShowInPage && (
            <Button kind="quiet" icon={ScanText} onClick={() => onShowInPage(listed)}>
              {say('show_in_page')}
            </Button>
          )}
          <Button kind="quiet" icon={Copy} onClick={() => onCopy(listed)}>
            {say('copy')}
          </Button>
        </span>
      </div>
    </li>
  );
}
