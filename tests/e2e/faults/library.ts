import type { Page } from 'playwright-core';
import type { ArticleRow, BodyRow, PictureRow, QuoteRow } from '../../../lib/library/rows.ts';
import type { Chromium } from '../drivers/chromium.ts';

/** What the library holds of one article, counted in the tables themselves. */
export type Held = {
  title: string;
  /** Last words of its text; empty when the text is missing. */
  end: string;
  quotes: number;
  pictures: Pick<PictureRow, 'url' | 'state' | 'reason'>[];
};

/** Reads the library's tables from a page of the extension that runs no code of ours, so that it wakes nothing. */
export async function heldIn(browser: Chromium): Promise<Held[]> {
  const page = await browser.openPage('manifest.json');
  const held = await page.evaluate(readTables);
  await page.close();
  return held;
}

/** Waits until the library holds what is wanted; fails with what it holds. */
export async function untilHeld(
  browser: Chromium,
  isWanted: (held: Held[]) => boolean,
  limit = 15_000,
): Promise<Held[]> {
  const end = Date.now() + limit;
  for (;;) {
    const held = await heldIn(browser);
    if (isWanted(held)) return held;
    if (Date.now() > end) throw new Error(`The library holds ${JSON.stringify(held).slice(0, 2000)}`);
  }
}

/** Runs in the page. */
async function readTables(): Promise<Held[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'pullquote')) return [];
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const database = await done(indexedDB.open('pullquote'));
  const transaction = database.transaction(['articles', 'bodies', 'quotes', 'pictures']);
  const rowsOf = <Row>(table: string): Promise<Row[]> => done(transaction.objectStore(table).getAll());
  const [articles, bodies, quotes, pictures] = await Promise.all([
    rowsOf<ArticleRow>('articles'),
    rowsOf<BodyRow>('bodies'),
    rowsOf<QuoteRow>('quotes'),
    rowsOf<PictureRow>('pictures'),
  ]);
  database.close();
  return articles.map(({ id, title }) => ({
    title,
    end: bodies.find(({ articleId }) => articleId === id)?.text.slice(-50) ?? '',
    quotes: quotes.filter(({ articleId }) => articleId === id).length,
    pictures: pictures
      .filter(({ articleId }) => articleId === id)
      .map(({ url, state, reason }) => ({ url, state, ...(reason && { reason }) })),
  }));
}

/** Presses Save in an open popup and waits until it says that it is done. */
export async function save(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
}
