import type { Article, Doubt, LeadPicture, LeftOut } from '@/lib/article/article';
import type { ArticleNode } from '@/lib/article/tree';
import type { Quote } from '@/lib/quotes/quote';

/** What lists show of a saved article. Kept thin: lists must not read texts. */
export type ArticleRow = Omit<Article, 'content' | 'text' | 'receipt' | 'picture' | 'doubts'> & {
  id: string;
  /** When it was first saved, Unix milliseconds; saving again does not change it. */
  savedAt: number;
  quoteCount: number;
  /** The standfirst, or the beginning of the text. */
  excerpt: string;
  picture?: LeadPicture;
};

/** The text of a saved article, read only when it is opened. */
export type BodyRow = {
  articleId: string;
  content: ArticleNode[];
  text: string;
  receipt: LeftOut[];
  doubts: Doubt[];
};

/** A quotation of a saved article. */
export type QuoteRow = Quote & {
  id: string;
  articleId: string;
  /** The speaker's name as voices are gathered by it: folded case and spaces; empty for nobody. */
  speakerKey: string;
};

/** A picture that is wanted, kept, or could not be had. */
export type PictureRow = {
  articleId: string;
  /** Absolute `http(s)` address, as in the article's tree. */
  url: string;
  state: 'wanted' | 'kept' | 'failed';
  bytes?: Blob;
  /** Media type by its first bytes, whatever the server called it. */
  type?: string;
  /** Why it could not be had. */
  reason?: PictureProblem;
};

export type PictureProblem =
  /** Its host neither allows other sites to read it nor did the reader allow us to. */
  | 'not-allowed'
  /** It lies in a private network or on this machine, and its article does not. */
  | 'private-address'
  | 'unreachable'
  | 'too-slow'
  | 'not-a-picture'
  | 'too-large'
  /** One pixel that counts readers. */
  | 'tracking-pixel';

/** Facts about the library itself, e.g. which version of its tables wrote it. */
export type MetaRow = { key: string; value: number };

/** A saved article with all that is needed to read it offline. */
export type SavedArticle = { row: ArticleRow; body: BodyRow; quotes: QuoteRow[]; pictures: PictureRow[] };
