import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { expectedArticle, expectedQuotes } from '../drivers/expected.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { openTargetText } from '../drivers/target-text.ts';

// A link to the very words: copied in the reader for each quotation of the sample pages, then opened in this browser, which
// must scroll to exactly these words and mark them and no others.
let site: Site;
let browser: Chromium;
let tab: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  tab = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.each(['bridge', 'hafen', 'putin-kim', 'date-harvest'])('%s', async (slug) => {
  const { text } = expectedArticle(slug);
  const { quotes } = expectedQuotes(slug);
  const reader = await openReader(slug);
  const shown = [];
  for (const quote of quotes) {
    await reader.keyboard.press('q');
    // Words quoted within others are a stop of their own, and not in the list.
    if (await reader.getByText('quoted within a quotation').isVisible()) await reader.keyboard.press('q');
    const link = await copiedLink(reader);
    const paragraph = text.lastIndexOf('\n', quote.start) + 1;
    const before = text.slice(paragraph, quote.start);
    const { lines, elsewhere } = await openTargetText(tab, link, { before, words: quote.text });
    shown.push([quote.text, lines.length > 0 && lines.every((share) => share > 0.8), elsewhere, link]);
  }
  expect(shown).toEqual(quotes.map((quote) => [quote.text, true, 0, expect.stringContaining('#:~:text=')]));
  await reader.close();
});

async function openReader(slug: string): Promise<Page> {
  await browser.page.goto(site.url(`${slug}/page.html`, 'news.example'));
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  const opened = browser.context.waitForEvent('page');
  // The popup closes under the key.
  await Promise.allSettled([popup.keyboard.press('r')]);
  const reader = await opened;
  await reader.getByRole('article').waitFor();
  await reader.bringToFront();
  return reader;
}

async function copiedLink(reader: Page): Promise<string> {
  await reader.bringToFront();
  await reader.evaluate(() => navigator.clipboard.writeText(''));
  await reader.keyboard.press('u');
  const copied = () => reader.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).not.toBe('');
  return copied();
}
