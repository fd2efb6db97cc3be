import type { Article } from '@/lib/article/article';
import type { PageRefusal } from '@/lib/browser/page-refusal';
import type { Refusal } from '@/lib/messages/protocol';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';

/** An article with all that is drawn from it. */
export type ReadArticle = { article: Article; quotes: ReviewedQuote[]; keyQuotes: ReviewedQuote[] };

/** What the popup shows: exactly one of these. */
export type Popup =
  /** The page is being read: the frame with grey lines. */
  | { state: 'reading' }
  /** The page itself has not loaded yet. */
  | { state: 'still-loading' }
  | { state: 'article'; read: ReadArticle }
  /** Not an article by our judgement; `anyway` is what there is of text. */
  | { state: 'no-article'; anyway?: ReadArticle }
  | { state: 'not-allowed'; why: PageRefusal };

/** Whether the article is kept. "Saved" is only ever the background's answer or a row of the library. */
export type Saving =
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; id: string; at: number }
  /** Saved before the popup opened; the page says something else now where `isChanged`. */
  | { state: 'known'; id: string; at: number; isChanged: boolean }
  | { state: 'failed'; why: Refusal; room?: Room | undefined };

/** What an article takes that did not fit, and what is left for it, in bytes. */
export type Room = { needed: number; left: number };
