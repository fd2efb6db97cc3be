import type { QuoteReview } from '@/lib/review/reviewed-quote';
import { correctedRows } from './article-rows';
import { db } from './database';
import type { QuoteRow } from './rows';
import { earlierVersions } from './versions';

/** The quotations of an article with what reviewers made of them, in reading order. */
export const reviewedQuotes = async (articleId: string): Promise<QuoteRow[]> =>
  inReadingOrder(await quotesOf(articleId));

/** Quotations as they follow each other in the text, one that holds another before it. */
export const inReadingOrder = (quotes: readonly QuoteRow[]): QuoteRow[] =>
  quotes.toSorted((a, b) => a.start - b.start || b.end - a.end);

/**
 * Sets what reviewers make of quotations, within a transaction that writes `quotes`; whoever speaks by a corrected name
 * goes with it. Answers what they made of them before. A quotation that is gone is left out.
 */
export async function reviewQuotes(
  articleId: string,
  reviews: readonly QuoteReview[],
): Promise<QuoteReview[]> {
  const rows = await quotesOf(articleId);
  const before: QuoteReview[] = [];
  const reviewed = new Map<QuoteRow, QuoteRow>();
  for (const wanted of reviews) {
    const row = rowFor(rows, wanted);
    if (!row) continue;
    before.push(reviewOf(row));
    const { review: _review, correction: _correction, ...rest } = row;
    const { review, correction } = wanted;
    reviewed.set(row, { ...rest, ...(review && { review }), ...(correction && { correction }) });
  }
  const after = correctedRows(rows.map((row) => reviewed.get(row) ?? row));
  await db.quotes.bulkPut(after.filter((row, index) => row !== rows[index]));
  return before;
}

/** The quotations of all texts of an article, the latest text first. */
export async function quotesBefore(articleId: string): Promise<QuoteRow[][]> {
  const earlier = await earlierVersions(articleId);
  return [await quotesOf(articleId), ...earlier.map(({ quotes }) => quotes)];
}

const quotesOf = (articleId: string) => db.quotes.where('articleId').equals(articleId).toArray();

// After the article was saved again, an id may be that of other words.
const rowFor = (rows: readonly QuoteRow[], { id, text }: QuoteReview): QuoteRow | undefined =>
  rows.find((row) => row.id === id && row.text === text) ?? rows.find((row) => row.text === text);

function reviewOf({ id, text, review, correction }: QuoteRow): QuoteReview {
  return { id, text, ...(review && { review }), ...(correction && { correction }) };
}
