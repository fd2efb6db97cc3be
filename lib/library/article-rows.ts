import type { Article } from '@/lib/article/article';
import type { Quote } from '@/lib/quotes/quote';
import type { ArticleRow, BodyRow, QuoteRow } from './rows';

const EXCERPT_LENGTH = 240; // Two to three lines of a list.

/** The thin row lists are drawn from. */
export function articleRow(article: Article, id: string, savedAt: number, quoteCount: number): ArticleRow {
  const { content, text, receipt, doubts, ...shown } = article;
  return { ...shown, id, savedAt, quoteCount, excerpt: excerptOf(article) };
}

/** The row that holds what a list does not need. */
export function bodyRow({ content, text, receipt, doubts }: Article, articleId: string): BodyRow {
  return { articleId, content, text, receipt, doubts };
}

/** A row for each quotation, so that all words of one speaker can be found over the whole library. */
export function quoteRows(quotes: readonly Quote[], articleId: string): QuoteRow[] {
  return quotes.map((quote, index) => ({
    ...quote,
    id: `${articleId}:${index}`,
    articleId,
    speakerKey: speakerKey(quote),
  }));
}

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
