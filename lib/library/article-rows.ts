import type { Article } from '@/lib/article/article';
import { siteOf } from '@/lib/article/url/site-of';
import type { Quote } from '@/lib/quotes/quote';
import { applyCorrections } from '@/lib/review/apply-corrections';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import type { ArticleRow, BodyRow, QuoteRow } from './rows';

const EXCERPT_LENGTH = 240; // Two to three lines of a list.

/** What the reader has done with an article; a new version of its text leaves it as it was. */
export type Kept = Pick<
  ArticleRow,
  | 'id'
  | 'savedAt'
  | 'tags'
  | 'status'
  | 'favourite'
  | 'deletedAt'
  | 'progress'
  | 'place'
  | 'listened'
  | 'highlightCount'
  | 'version'
  | 'textRevision'
>;

/** What is kept of an article saved for the first time. */
export const newlyKept = (article: Article, id: string, savedAt: number): Kept => ({
  id,
  savedAt,
  tags: article.tags,
  status: 'unread',
  favourite: 0,
  deletedAt: 0,
  progress: 0,
  highlightCount: 0,
  version: 1,
  textRevision: 1,
});

/** What stays of a row when its text is renewed. */
export function stillKept(row: ArticleRow): Kept {
  const { id, savedAt, tags, status, favourite, deletedAt, progress, place, listened } = row;
  const { highlightCount, version, textRevision } = row;
  const kept = { id, savedAt, tags, status, favourite, deletedAt, progress };
  const places = { ...(place && { place }), ...(listened !== undefined && { listened }) };
  return { ...kept, highlightCount, version, textRevision, ...places };
}

/** The thin row lists are drawn from. */
export function articleRow(
  article: Article,
  kept: Kept,
  versionSavedAt: number,
  quoteCount: number,
): ArticleRow {
  const { content, text, receipt, doubts, ...shown } = article;
  return {
    ...shown,
    ...kept,
    site: siteFor(article.canonicalUrl),
    versionSavedAt,
    quoteCount,
    excerpt: excerptOf(article),
  };
}

/** The row that holds what a list does not need. */
export function bodyRow({ content, text, receipt, doubts }: Article, articleId: string): BodyRow {
  return { articleId, content, text, receipt, doubts };
}

/** A row for each quotation, so that all words of one speaker can be found over the whole library. */
export function quoteRows(quotes: readonly ReviewedQuote[], articleId: string): QuoteRow[] {
  return quotes.map((quote, index) => ({
    ...quote,
    id: `${articleId}:${index}`,
    articleId,
    speakerKey: speakerKey(quote),
  }));
}

/** Rows of one article's quotations, each by whom reviewers heard it; those that do not change are the same objects. */
export const correctedRows = (rows: readonly QuoteRow[]): QuoteRow[] =>
  applyCorrections(rows).map((row, index) =>
    row === rows[index] ? row : { ...row, speakerKey: speakerKey(row) },
  );

/** The name by which voices are gathered: `KIM  Jong Un` and `Kim Jong Un` are one. */
export function speakerKey(quote: Pick<Quote, 'speaker' | 'resolved'>): string {
  const name = quote.resolved ?? quote.speaker?.text ?? '';
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function excerptOf({ standfirst, text }: Article): string {
  const start = (standfirst ?? text).replace(/\s+/g, ' ').trim();
  if (start.length <= EXCERPT_LENGTH) return start;
  const cut = start.slice(0, EXCERPT_LENGTH).toWellFormed();
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined)}…`;
}

const siteFor = (address: string): string => (URL.canParse(address) ? siteOf(new URL(address).hostname) : '');
