import type { Quote } from '@/lib/quotes/quote';
import { useWords } from '@/components/words/words';
import { confidenceWord, KIND_WORDS } from './quote-facts';
import styles from './QuoteFacts.module.css';

type Props = { quote: Quote; withKind?: boolean };

/** The word that reports the speech, what kind of quotation it is, and how sure its speaker is. */
export function QuoteFacts({ quote, withKind = false }: Props) {
  const say = useWords();
  return (
    <span class={styles['facts']}>
      {quote.cue && <span class={styles['cue']}>{quote.cue.text}</span>}
      {withKind && <span>{say(KIND_WORDS[quote.kind])}</span>}
      {quote.speaker && <span>{say(confidenceWord(quote))}</span>}
    </span>
  );
}
