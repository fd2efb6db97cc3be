import type { Edit, Quote } from '@/lib/quotes/quote';
import { Facts } from '@/components/controls/Facts';
import { useWords } from '@/components/words/words';
import { confidenceWord, KIND_WORDS } from './quote-facts';
import { nameOf } from '@/lib/quotes/voices';

type Props = { quote: Quote; withKind?: boolean };

/** The word that reports the speech, what kind of quotation it is, how sure its speaker is, and what the writer changed in it. */
export function QuoteFacts({ quote, withKind = false }: Props) {
  const say = useWords();
  const edited = (wanted: Edit['edit']) => quote.edits?.some(({ edit }) => edit === wanted);
  return (
    <Facts>
      {quote.cue && <i>{quote.cue.text}</i>}
      {withKind && say(KIND_WORDS[quote.kind])}
      {nameOf(quote) && say(confidenceWord(quote))}
      {edited('put-in') && say('edits_put_in')}
      {edited('left-out') && say('edits_left_out')}
    </Facts>
  );
}
