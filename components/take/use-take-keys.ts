import { useKeys } from '@/components/controls/use-keys';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import type { Article } from '@/lib/article/article';
import { quotedWords, type CitedWords } from '@/lib/export/cite/source';
import { wordsAt } from '@/lib/export/cite/words-at';
import type { Stretch } from '@/lib/highlights/find-in-text';
import type { Quote } from '@/lib/quotes/quote';
import type { Taking } from './taking';

/** Where the reader is in an article. */
type At = {
  article: Article;
  quotes: readonly Quote[];
  /** Words that are marked, selected, under the cursor or quoted. */
  words: Stretch | undefined;
  /** The quotation the reader is at, which may be one of the headline. */
  quotation: ListedQuote | undefined;
};

/**
 * Takes along the words the reader is at: those that are marked or selected, else the quotation, else the article. Each
 * way has its key and is answered for a button.
 */
export function useTakeKeys({ onLink, onCite, onCard, onPrint }: Taking, at: At) {
  const { words } = at;
  const cited = wordsFor(at);
  const takes = {
    link: words && (() => onLink(words)),
    cite: () => onCite(cited),
    card: cited && (() => onCard(cited)),
  };
  useKeys({ u: takes.link, C: takes.cite, p: takes.card, P: onPrint });
  return takes;
}

/** The words that the reader is at, with who says them; undefined where it is the whole article. */
function wordsFor({ article, quotes, words, quotation }: At): CitedWords | undefined {
  if (words) return wordsAt(article.text, words, quotes);
  return quotation && quotedWords(quotation.quote);
}
