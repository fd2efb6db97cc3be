import type { ArticleRow } from '../../../lib/library/rows.ts';
import type { Chromium } from '../drivers/chromium.ts';

/** What of an article the acts on many change, read from the tables themselves. */
export type Acted = Pick<ArticleRow, 'id' | 'title' | 'tags' | 'status' | 'deletedAt'> & { hasBody: boolean };

/** Reads the articles from a page of the extension that runs no code of ours. */
export async function actedOn(browser: Chromium): Promise<Acted[]> {
  const page = await browser.openPage('manifest.json');
  const acted = await page.evaluate(readActed);
  await page.close();
  return acted;
}

/** Runs in the page. */
async function readActed(): Promise<Acted[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const database = await done(indexedDB.open('pullquote'));
  const transaction = database.transaction(['articles', 'bodies']);
  const [articles, bodies] = await Promise.all([
    done<ArticleRow[]>(transaction.objectStore('articles').getAll()),
    done(transaction.objectStore('bodies').getAllKeys()),
  ]);
  database.close();
  const held = new Set(bodies);
  return articles.map(({ id, title, tags, status, deletedAt }) => {
    const hasBody = held.has(id);
    return { id, title, tags, status, deletedAt, hasBody };
  });
}

/** What the page of storage says after it has looked through the library. */
export async function checked(browser: Chromium): Promise<string> {
  const page = await browser.openPage('storage.html');
  await page.getByRole('button', { name: 'Check now' }).click();
  const outcome = page.locator('section', { hasText: 'Check the library' }).locator('[aria-live] p');
  await outcome.first().waitFor();
  const words = await outcome.first().innerText();
  const findings = await page.getByRole('main').locator('[aria-live] li').allInnerTexts();
  await page.close();
  return [words, ...findings].join(' ');
}

export const SOUND = 'Everything is as it should be.';

/** Opens the library and waits until every article is found by its words. */
export async function openIndexed(browser: Chromium, hash = 'in=all') {
  const page = await browser.openPage(`library.html#${hash}`);
  await page.locator('main[data-behind="0"][data-shown]').waitFor({ timeout: 60_000 });
  return page;
}
