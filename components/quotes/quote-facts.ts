import type { Quote, QuoteKind } from '@/lib/quotes/quote';
import type { Word } from '@/components/words/words';

/** The message that names a kind of quotation. */
export const KIND_WORDS = {
  full: 'kind_full',
  partial: 'kind_partial',
  'multi-paragraph': 'kind_multi_paragraph',
  block: 'kind_block',
  nested: 'kind_nested',
  headline: 'kind_headline',
  indirect: 'kind_indirect',
} as const satisfies Record<QuoteKind, Word>;

/** From here up 98 of 100 speakers were right on the dev articles, 95 on others (`lib/quotes/README.md`). */
const SURE = 0.93;
/** From here up the text points to one speaker, though not with a name beside the words. */
const LIKELY = 0.6;

/** The message that tells how sure the speaker is. */
export function confidenceWord(quote: Quote): Word {
  if (quote.confidence >= SURE) return 'speaker_sure';
  return quote.confidence >= LIKELY ? 'speaker_likely' : 'speaker_unsure';
}
