import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';

let site: Site;
let browser: Chromium;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const worn = (page: Page) =>
  page.locator('html').evaluate((root) => ({
    theme: root.dataset['theme'],
    face: root.dataset['face'],
    ground: getComputedStyle(root).backgroundColor,
  }));

test('what is chosen in the popup is seen there, on open pages, and on the next one from its first paint', async () => {
  const library = await browser.openPage('library.html');
  await library.locator('h1').first().waitFor({ state: 'attached' });
  await browser.page.goto(site.url('putin-kim/page.html'));
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  await popup.keyboard.press('t');
  await popup.getByRole('radio', { name: 'Sepia' }).press('Space');
  await popup.getByLabel('Typeface').selectOption({ label: 'Literata' });
  const sepia = { theme: 'sepia', face: 'literata', ground: 'rgb(242, 230, 203)' };
  expect(await worn(popup)).toEqual(sepia);
  await expect.poll(() => worn(library)).toEqual(sepia);

  const next = await browser.context.newPage();
  // The page's own script never runs: what is worn now is what the first paint shows.
  await next.route(/chunks\/library-.*\.js/, (route) => route.abort());
  await next.goto(browser.extensionUrl('library.html'));
  expect(await worn(next)).toEqual(sepia);
});
