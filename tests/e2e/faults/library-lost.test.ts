import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLibrary } from '../../bench/library/filled.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { actedOn, checked, openIndexed, SOUND } from './many.ts';

/*
 * What Chromium does when it finds a database damaged after a crash, and once in about a hundred kills while the library
 * was writing did here: it throws the whole of it away without a word.
 */
const ARTICLES = 120;
const profile = mkdtempSync(join(tmpdir(), 'pullquote-lost-'));
let browser: Chromium;

beforeAll(async () => {
  browser = await openChromium({ profile });
  await fillLibrary(browser, ARTICLES);
});
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** Runs in the page: how many whole copies of the library lie outside of its database. */
async function copies(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('spare', { create: true });
  let whole = 0;
  for await (const handle of folder.values()) {
    // What is still being written has another name in Chromium.
    if (!(handle instanceof FileSystemFileHandle) || !handle.name.endsWith('.zip')) continue;
    if ((await handle.getFile()).size > 0) whole += 1;
  }
  return whole;
}

test('the open library is copied to outside of its database', async () => {
  const library = await openIndexed(browser);
  await expect.poll(() => library.evaluate(copies)).toBe(1);
  await browser.kill();
  rmSync(join(profile, 'Default/IndexedDB'), { recursive: true });
  browser = await openChromium({ profile });
});

test('a library that the browser has thrown away is told of, and put back', async () => {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('alert').getByText(`${ARTICLES} articles`).waitFor();
  await library.getByRole('button', { name: 'Put them back' }).click();
  await library.getByText(`${ARTICLES} articles are back`).waitFor();
  await expect.poll(() => library.locator('main').getAttribute('data-total')).toBe(String(ARTICLES));
  await library.close();
  const articles = await actedOn(browser);
  expect(articles).toHaveLength(ARTICLES);
  expect(articles.every(({ hasBody }) => hasBody)).toBe(true);
  expect(await checked(browser)).toBe(SOUND);
});

test('it is not told of again', async () => {
  const library = await openIndexed(browser);
  expect(await library.getByRole('alert').count()).toBe(0);
  await library.close();
});
