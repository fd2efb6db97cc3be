import type { Article, Doubt, LeadPicture, LeftOut } from '@/lib/article/article';
import type { ArticleNode } from '@/lib/article/tree';
import type { Highlight } from '@/lib/highlights/highlight';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';

/** What lists show of a saved article. Kept thin: lists must not read texts. */
export type ArticleRow = Omit<Article, 'content' | 'text' | 'receipt' | 'picture' | 'doubts'> & {
  id: string;
  /** The registrable domain of its address, e.g. `example.co.uk`; empty where it has none. */
  site: string;
  /** When it was first saved, Unix milliseconds; saving again does not change it. */
  savedAt: number;
  /** When the version shown was saved, Unix milliseconds. */
  versionSavedAt: number;
  /** Number of the version shown; the earlier ones are in `versions`. */
  version: number;
  status: ArticleStatus;
  /** 0 or 1: IndexedDB has no keys for true and false. */
  favourite: 0 | 1;
  /** When it was put into the bin, Unix milliseconds; 0 while it is not there. */
  deletedAt: number;
  /** How much of the text has been read, from 0 to 1. */
  progress: number;
  /** Where reading stopped. */
  place?: ReadingPlace;
  /** Where listening stopped, as an offset in the text of the version shown. */
  listened?: number;
  quoteCount: number;
  highlightCount: number;
  /** Counts up whenever words that search finds it by have changed: text, quotes, highlights, notes. */
  textRevision: number;
  /** The standfirst, or the beginning of the text. */
  excerpt: string;
  picture?: LeadPicture;
};

export type ArticleStatus = 'unread' | 'archived';

/** A place in the text rather than on the screen: it is the same in any window and any size of type. */
export type ReadingPlace = {
  /** Which of the content's outermost nodes, counted from 0. */
  block: number;
  /** The first character still in sight, in UTF-16 units from the block's beginning. */
  offset: number;
};

/** The text of a saved article's latest version, read only when it is opened. */
export type BodyRow = {
  articleId: string;
  content: ArticleNode[];
  text: string;
  receipt: LeftOut[];
  doubts: Doubt[];
};

/** A quotation of a saved article, with what reviewers made of it. */
export type QuoteRow = ReviewedQuote & {
  id: string;
  articleId: string;
  /** The speaker's name as voices are gathered by it: folded case and spaces; empty for nobody. */
  speakerKey: string;
};

/** An earlier version of a saved article, whole. */
export type VersionRow = {
  articleId: string;
  /** Counted from 1. */
  version: number;
  row: ArticleRow;
  body: BodyRow;
  quotes: QuoteRow[];
};

/** Words of a saved article that the reader marked, in the terms of the W3C's annotations. */
export type HighlightRow = Highlight & { articleId: string };

/** A picture that is wanted, kept, or could not be had. */
export type PictureRow = {
  articleId: string;
  /** Absolute `http(s)` address, as in the article's tree. */
  url: string;
  state: 'wanted' | 'kept' | 'failed';
  /** Names the bytes in `blobs`, where it is kept. */
  hash?: string;
  /** The bytes as read together with the row; stored in the row itself only by version 1 of the library. */
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
  /** No room on the disk was left for it. */
  | 'no-room'
  /** One pixel that counts readers. */
  | 'tracking-pixel';

/** The bytes of a picture, once for all articles that show it. */
export type BlobRow = {
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: string;
  bytes: Blob;
  size: number;
};

/** A search the reader keeps as a shelf. */
export type ShelfRow = { id: string; name: string; query: string; createdAt: number };

/** An address whose article is to be fetched and saved. */
export type JobRow = {
  id: string;
  url: string;
  state: 'waiting' | 'fetching' | 'saved' | 'failed';
  addedAt: number;
  tries: number;
  articleId?: string;
  /** Why it failed. */
  reason?: string;
};

/** What the shelf is filtered and sorted by, of one article. */
export type CatalogueEntry = Pick<
  ArticleRow,
  | 'id'
  | 'savedAt'
  | 'published'
  | 'status'
  | 'favourite'
  | 'deletedAt'
  | 'progress'
  | 'words'
  | 'lang'
  | 'outlet'
  | 'site'
  | 'authors'
  | 'tags'
  | 'highlightCount'
  | 'textRevision'
>;

/** What one transaction did to thin rows; `seq` counts up over the whole library. */
export type ChangeRow = { seq: number; put: CatalogueEntry[]; gone: string[]; isCleared?: true };

/** A packed part of the catalogue, of the format `lib/search` gives it. */
export type CatalogueRow = { key: string; format: number; seq: number; columns: unknown };

/** A finished part of the index of words; its postings lie in `postings`, in numbered chunks of equal length. */
export type SegmentRow = {
  id: number;
  format: number;
  /** Ids of its articles, in the order of their numbers, parted by line feeds. */
  ids: string;
  revisions: Uint32Array;
  dictionary: Uint8Array;
  blocks: Uint32Array;
};

export type PostingsRow = { segment: number; chunk: number; bytes: Uint8Array };

/** Facts about the library itself, e.g. which version of its tables wrote it. */
export type MetaRow = {
  key: string;
  value: number;
  /** Where backups are kept, in the row that says so. */
  folder?: FileSystemDirectoryHandle;
  /** In the row that names the library: the number of its last change, and of the last that its journal has not. */
  number?: number;
  missed?: number;
};

/** A saved article with all that is needed to read it offline. */
export type SavedArticle = { row: ArticleRow; body: BodyRow; quotes: QuoteRow[]; pictures: PictureRow[] };
