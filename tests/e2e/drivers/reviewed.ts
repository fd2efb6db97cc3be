import type { HighlightRow, QuoteRow } from '../../../lib/library/rows.ts';
import type { Chromium } from './chromium.ts';

/** What a reviewer did, read from the tables themselves. */
export type ReviewedRows = {
  quotes: Pick<QuoteRow, 'text' | 'resolved' | 'review' | 'correction'>[];
  highlights: Pick<HighlightRow, 'exact' | 'note' | 'review'>[];
};

/** Reads quotations and highlights from a page of the extension that runs no code of ours. */
export async function reviewedRows(browser: Chromium): Promise<ReviewedRows> {
  const page = await browser.openPage('manifest.json');
  const rows = await page.evaluate(readReviewed);
  await page.close();
  return rows;
}

/** Runs in the page. */
async function readReviewed(): Promise<ReviewedRows> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const database = await done(indexedDB.open('pullquote'));
  const transaction = database.transaction(['quotes', 'highlights']);
  const [quotes, highlights] = await Promise.all([
    done<QuoteRow[]>(transaction.objectStore('quotes').getAll()),
    done<HighlightRow[]>(transaction.objectStore('highlights').getAll()),
  ]);
  database.close();
  return { quotes: quotes.toSorted((a, b) => a.start - b.start), highlights };
}
