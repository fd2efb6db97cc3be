import type { Chromium } from '../../e2e/drivers/chromium.ts';
import { save, untilHeld } from '../../e2e/faults/library.ts';

/** Saves the pages at these addresses as a reader would, waits for their pictures, and answers where the reader shows them. */
export async function savePages(browser: Chromium, addresses: readonly string[]): Promise<string[]> {
  for (const address of addresses) {
    await browser.page.goto(address);
    const popup = await browser.openPopup();
    await popup.getByRole('article').waitFor();
    await save(popup);
    await popup.close();
  }
  const hasAll = (held: Awaited<ReturnType<typeof untilHeld>>) =>
    held.length >= addresses.length &&
    held.every(({ pictures }) => pictures.every(({ state }) => state !== 'wanted'));
  await untilHeld(browser, hasAll, PATIENCE);
  const library = await browser.openPage('library.html#in=all');
  const links = library.locator('a[href^="reader.html#"]');
  await links.first().waitFor();
  const files = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await library.close();
  return [...new Set(files)];
}

const PATIENCE = 120_000;
