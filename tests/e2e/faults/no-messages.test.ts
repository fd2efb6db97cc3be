import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';

// Chromium's own failure, made sure of: after a popup closed at the wrong moment it has no messages for anybody.
let site: Site;
let browser: Chromium;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.context.addInitScript(`if (globalThis.chrome?.i18n) chrome.i18n.getMessage = () => '';`);
  await browser.page.goto(site.url('putin-kim/page.html'));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the popup says what it always says', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  expect(await popup.evaluate('chrome.i18n.getMessage("language")')).toBe('');
  await popup.getByRole('button', { name: 'Save' }).click();
  await popup.getByText('Saved').waitFor();
  await popup.close();
});

test('the library lists it', async () => {
  const page = await browser.openPage('library.html');
  await page.getByRole('link', { name: 'Putin' }).waitFor();
  expect(await page.title()).toBe('Library – Pullquote');
  await page.close();
});

test.each([
  ['storage.html', 'Storage'],
  ['backup.html', 'Backup'],
])('%s is shown', async (file, title) => {
  const page = await browser.openPage(file);
  await expect.poll(() => page.getByRole('heading').allInnerTexts()).toContain(title);
  await page.close();
});
