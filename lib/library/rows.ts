import type { Article, LeadPicture, LeftOut } from '@/lib/article/article';
import type { ArticleNode } from '@/lib/article/tree';
import type { Quote } from '@/lib/quotes/quote';

/** What lists show of a saved article. Kept thin: lists must not read texts. */
export type ArticleRow = Omit<Article, 'content' | 'text' | 'receipt' | 'picture' | 'doubts'> & {
  id: string;
  /** Unix milliseconds. */
  savedAt: number;
  quoteCount: number;
  excerpt: string;
  picture?: LeadPicture;
};

/** The text of a saved article, read only when it is opened. */
export type BodyRow = { articleId: string; content: ArticleNode[]; text: string; receipt: LeftOut[] };

/** A quotation of a saved article. */
export type QuoteRow = Quote & { id: string; articleId: string; speakerKey: string };

/** A picture that is wanted, kept, or could not be had. */
export type PictureRow = {
  articleId: string;
  url: string;
  state: 'wanted' | 'kept' | 'failed';
  bytes?: Blob;
  type?: string;
  /** Why it could not be had. */
  reason?: 'not-allowed' | 'unreachable' | 'not-a-picture' | 'too-large';
};

/** A saved article with all that is needed to read it offline. */
export type SavedArticle = { row: ArticleRow; body: BodyRow; quotes: QuoteRow[]; pictures: PictureRow[] };
