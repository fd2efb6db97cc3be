import type { Quote } from '@/lib/quotes/quote';
import { Facts } from '@/components/controls/Facts';
import { useWords } from '@/components/words/words';
import { confidenceWord, KIND_WORDS } from './quote-facts';

type Props = { quote: Quote; withKind?: boolean };

/** The word that reports the speech, what kind of quotation it is, and how sure its speaker is. */
export function QuoteFacts({ quote, withKind = false }: Props) {
  const say = useWords();
  return (
    <Facts>
      {quote.cue && <i>{quote.cue.text}</i>}
      {withKind && say(KIND_WORDS[quote.kind])}
      {quote.speaker && say(confidenceWord(quote))}
    </Facts>
  );
}
