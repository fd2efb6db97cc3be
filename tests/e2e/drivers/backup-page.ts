import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';

/** Makes a backup as a reader does and puts the file where the test wants it. */
export async function backUp(browser: Chromium, path: string): Promise<void> {
  const page = await browser.openPage('backup.html');
  const download = page.waitForEvent('download', { timeout: 600_000 });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await (await download).saveAs(path);
  await page.getByText('was read back to the last byte').waitFor();
  await page.close();
}

/** Has a file checked; resolves when the page tells what it would do, or why it does nothing. */
export async function check(browser: Chromium, path: string): Promise<Page> {
  const page = await browser.openPage('backup.html');
  await page.getByLabel('Choose the file').setInputFiles(path);
  await page.getByText(/A whole backup of|Nothing was changed/).waitFor({ timeout: 600_000 });
  return page;
}

/** Restores a file to the end. */
export async function restore(browser: Chromium, path: string): Promise<void> {
  const page = await check(browser, path);
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByText('The backup is restored').waitFor({ timeout: 600_000 });
  await page.close();
}
