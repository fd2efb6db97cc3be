import { ChevronDown, ChevronUp, Copy, Image, Link, ScanText, TextQuote, X } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import type { QuoteActions } from './QuoteCard';
import { QuoteFacts } from './QuoteFacts';
import { SpeakerLine } from './SpeakerLine';
import type { QuoteWalk } from './use-quote-walk';
import styles from './QuoteStrip.module.css';

type Props = Pick<QuoteActions, 'onCopy' | 'onShowInPage'> & {
  walk: QuoteWalk;
  total: number;
  /** Copies a link to the very words; not for those of the headline. */
  onLink?: (() => void) | undefined;
  onCite?: (() => void) | undefined;
  /** Makes a picture of the words. */
  onCard?: (() => void) | undefined;
};

/** Below the text, while the reader is at a quotation: who says it, how we know, and the way to the next. */
export function QuoteStrip({ walk, total, onCopy, onLink, onCite, onCard, onShowInPage }: Props) {
  const say = useWords();
  const { current, position, step, leave } = walk;
  if (!current) return null;
  return (
    <section class={styles['strip']} aria-label={say('quote_at', position, total)}>
      <div class={styles['who']}>
        <SpeakerLine quote={current.quote} colour={current.colour} />
      </div>
      <IconButton icon={X} size={16} label={say('close')} shortcut="Escape" onClick={leave} />
      <QuoteFacts quote={current.quote} withKind />
      <div class={styles['steps']}>
        {onShowInPage && (
          <IconButton
            icon={ScanText}
            size={16}
            label={say('show_in_page')}
            onClick={() => onShowInPage(current)}
          />
        )}
        <IconButton
          icon={Copy}
          size={16}
          label={say('copy_quote')}
          shortcut="c"
          onClick={() => onCopy(current)}
        />
        {onLink && (
          <IconButton icon={Link} size={16} label={say('copy_link')} shortcut="u" onClick={onLink} />
        )}
        {onCite && (
          <IconButton icon={TextQuote} size={16} label={say('cite')} shortcut="C" onClick={onCite} />
        )}
        {onCard && <IconButton icon={Image} size={16} label={say('card')} shortcut="p" onClick={onCard} />}
        <IconButton
          icon={ChevronUp}
          size={16}
          label={say('quote_before')}
          shortcut="Q"
          onClick={() => step(-1)}
        />
        <span class={styles['position']} aria-hidden="true">
          {position}/{total}
        </span>
        <IconButton
          icon={ChevronDown}
          size={16}
          label={say('quote_after')}
          shortcut="q"
          onClick={() => step(1)}
        />
      </div>
    </section>
  );
}
