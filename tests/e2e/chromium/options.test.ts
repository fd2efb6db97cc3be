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

const STORY = 'putin-kim/page.html';

async function popupWithArticle() {
  await browser.page.goto(site.url(STORY));
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  return popup;
}

test('the popup’s button opens them in a tab', async () => {
  const popup = await popupWithArticle();
  const opened = browser.context.waitForEvent('page', (page) => page.url().includes('options.html'));
  await popup.getByRole('button', { name: 'Options' }).click();
  const options = await opened;
  await options.getByRole('heading', { level: 1, name: 'Options' }).waitFor();
  expect(options.url()).toBe(browser.extensionUrl('options.html'));
  await options.close();
});

test('looks chosen there are worn at once, there and elsewhere', async () => {
  const options = await browser.openPage('options.html#looks');
  const library = await browser.openPage('library.html');
  await options.bringToFront();
  await options.getByRole('radio', { name: 'Sepia' }).press('Space');
  for (const page of [options, library])
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('sepia');
  await options.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(() => library.locator('html').getAttribute('data-theme')).toBeNull();
  await options.close();
  await library.close();
});

test('a key put elsewhere works in the popup and is told there, also after the options are closed', async () => {
  const options = await browser.openPage('options.html#keys');
  await options.getByText('Popup', { exact: true }).click();
  await options.getByRole('button', { name: /^s: / }).click();
  await options.keyboard.press('r');
  await options.getByRole('button', { name: 'Exchange the two' }).click();
  await options.getByRole('button', { name: /^r: Save/ }).waitFor();
  await options.close();
  const popup = await popupWithArticle();
  const save = popup.getByRole('button', { name: 'Save', exact: true });
  await expect.poll(() => save.getAttribute('aria-keyshortcuts')).toBe('r');
  await popup.keyboard.press('r');
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await popup.close();
});

test('what is switched off is taken out of the browser’s menu, and comes back', async () => {
  const options = await browser.openPage('options.html#menus');
  const worker = await browser.worker();
  // The browser lists its menus to nobody; changing an entry that is not there fails.
  const isOffered = () =>
    worker.evaluate(async () => {
      const { contextMenus } = (
        globalThis as unknown as {
          chrome: { contextMenus: { update: (id: string, to: object) => Promise<void> } };
        }
      ).chrome;
      return contextMenus.update('highlight', {}).then(
        () => true,
        () => false,
      );
    });
  await expect.poll(isOffered).toBe(true);
  await options.getByRole('checkbox', { name: 'Highlight these words' }).click();
  await expect.poll(isOffered).toBe(false);
  await options.getByRole('checkbox', { name: 'Highlight these words' }).click();
  await expect.poll(isOffered).toBe(true);
  await options.close();
});
