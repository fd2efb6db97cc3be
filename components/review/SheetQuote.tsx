import { isInHeadline } from '@/components/quotes/listed-quote';
import { QuotedWords } from '@/components/quotes/QuotedWords';
import { QuoteFacts } from '@/components/quotes/QuoteFacts';
import { SpeakerLine } from '@/components/quotes/SpeakerLine';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import { QuoteReview } from './QuoteReview';
import { reviewableQuote } from './reviewable';
import type { SheetRowProps } from './SheetRow';
import styles from './SheetRow.module.css';

type Props = SheetRowProps & { id: string; quote: ReviewedQuote };

/** A quotation on the review sheet: who says it, the sentence it stands in, and what was found of it. */
export function SheetQuote({ id, quote, article, colourOf, address, reviewing, onAsk }: Props) {
  const reviewable = reviewableQuote(id, quote, reviewing);
  const text = isInHeadline(quote) ? article.title : article.text;
  return (
    <>
      <div dir={article.dir}>
        <SpeakerLine quote={quote} colour={colourOf(quote)} />
      </div>
      <a class={styles['sentence']} href={address} data-target lang={article.lang} dir={article.dir}>
        {text.slice(quote.sentence.start, quote.start)}
        <em>
          <QuotedWords quote={quote} />
        </em>
        {text.slice(quote.end, quote.sentence.end)}
      </a>
      <QuoteFacts quote={quote} withKind />
      {reviewable && <QuoteReview quote={quote} reviewable={reviewable} onSpeaker={() => onAsk(quote)} />}
    </>
  );
}
