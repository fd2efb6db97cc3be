import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { reviewedRows, type ReviewedRows } from '../drivers/reviewed.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { save } from './library.ts';
import { REPETITIONS } from './repetitions.ts';
import { markDatabases, restarted } from './restarted.ts';
import { serveStory } from './stories.ts';

let site: Site;
let browser: Chromium;
let address: string;
const profile = mkdtempSync(join(tmpdir(), 'pullquote-reviewing-'));

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium({ profile });
  await markDatabases(browser);
  await browser.page.goto(site.url(serveStory(site, 1), 'news.example'));
  await save(await browser.openPopup());
  const library = await browser.openPage('library.html');
  const href = await library.locator('a[href*="reader.html#"]').first().getAttribute('href');
  address = (href ?? '').replace(/^.*(?=reader\.html)/, '');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const listed = (page: Page) => page.getByRole('region', { name: 'Highlights' }).getByRole('listitem');

/** Opens the article, does something until the screen shows it, ends the browser at once, and tells what is kept. */
async function keptAfter(work: (page: Page) => Promise<void>): Promise<ReviewedRows> {
  const page = await browser.openPage(address);
  await page.getByRole('article').waitFor();
  await work(page);
  await browser.kill();
  ({ browser } = await restarted(profile));
  return reviewedRows(browser);
}

const toQuotation = async (page: Page, number: number): Promise<void> => {
  for (let at = 1; at <= number; at += 1) await page.keyboard.press('q');
  await page.getByRole('region', { name: new RegExp(`Quotation ${number} of`) }).waitFor();
};

const times = Array.from({ length: REPETITIONS.kill }, (_, time) => time + 1);

test(`killed right after a highlight, a note, a status and a speaker were shown, ${times.length} times: all are kept`, async () => {
  for (const time of times) {
    const made = await keptAfter(async (page) => {
      for (let sentence = 0; sentence < time * 2; sentence += 1) await page.keyboard.press('j');
      await page.keyboard.press('1');
      await expect.poll(() => listed(page).count()).toBe(time);
    });
    expect(made.highlights).toHaveLength(time);
    const note = `Note ${time}`;
    const noted = await keptAfter(async (page) => {
      await listed(page).last().getByRole('button').click();
      await page.keyboard.press('n');
      await page.keyboard.type(note);
      await listed(page).getByText(note).waitFor();
    });
    expect(noted.highlights.map((each) => each.note)).toContain(note);
    const judged = await keptAfter(async (page) => {
      await toQuotation(page, time);
      await page.keyboard.press('a');
      await page.getByRole('textbox', { name: 'Reason' }).waitFor();
    });
    expect(judged.quotes[time - 1]?.review?.status).toBe('accepted');
    const name = `Speaker ${time}`;
    const corrected = await keptAfter(async (page) => {
      await toQuotation(page, time);
      await page.keyboard.press('b');
      await page.getByLabel('Somebody else').fill(name);
      await page.keyboard.press('Enter');
      await page
        .getByRole('region', { name: /Quotation/ })
        .getByText(name)
        .waitFor();
    });
    expect(corrected.quotes[time - 1]).toMatchObject({ resolved: name, correction: { name } });
  }
}, 1_200_000);
