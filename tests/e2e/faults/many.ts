import type { Page } from 'playwright-core';
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

/** Waits until a whole copy of the library lies outside of its database. */
export async function untilCopied(library: Page, limit = 60_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await library.evaluate(isCopied))) {
    if (Date.now() > end) throw new Error('The library was not copied.');
  }
}

/** Runs in the page. */
async function isCopied(): Promise<boolean> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('spare', { create: true });
  for await (const handle of folder.values()) {
    // What is still being written has another name in Chromium.
    if (!(handle instanceof FileSystemFileHandle) || !handle.name.endsWith('.zip')) continue;
    if ((await handle.getFile()).size > 0) return true;
  }
  return false;
}
