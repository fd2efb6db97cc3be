import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { walkByKeys } from '../drivers/keyboard-walk.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { violationsIn } from '../drivers/violations.ts';

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

async function popupOn(url: string): Promise<Page> {
  await browser.page.goto(url);
  return browser.openPopup();
}

async function popupWithArticle(): Promise<Page> {
  const popup = await popupOn(site.url('putin-kim/page.html'));
  await popup.getByRole('article').waitFor();
  return popup;
}

/** Saves the sample article, so that library and reader have one to show, and answers its address in the reader. */
async function savedArticle(): Promise<string> {
  const popup = await popupWithArticle();
  // The key does nothing when the article is saved already.
  await popup.keyboard.press('s');
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await popup.close();
  const library = await browser.openPage('library.html');
  const href = await library.locator('a[href*="reader.html#"]').first().getAttribute('href');
  await library.close();
  return href ?? '';
}

const SCREENS: [name: string, open: () => Promise<Page>][] = [
  ['the empty library', () => browser.openPage('library.html')],
  ['the popup with an article', popupWithArticle],
  [
    'the popup’s quotes',
    async () => {
      const popup = await popupWithArticle();
      await popup.getByRole('tab', { name: /Quotes/ }).click();
      return popup;
    },
  ],
  [
    'the popup’s sheet of keys',
    async () => {
      const popup = await popupWithArticle();
      await popup.getByRole('button', { name: 'Keys' }).click();
      await popup.getByRole('dialog').waitFor();
      return popup;
    },
  ],
  ['the popup on a page that is no article', () => popupOn(site.url('section-front/page.html'))],
  ['the popup on a page browsers forbid', () => popupOn('chrome://version/')],
  ['the popup on a right-to-left page', () => popupOn(site.url('date-harvest/page.html'))],
  ['the reader', async () => browser.openPage((await savedArticle()).replace(/^.*(?=reader\.html)/, ''))],
  ['the reader without its article', () => browser.openPage('reader.html#no-such-article')],
  [
    'the library',
    async () => {
      await savedArticle();
      return browser.openPage('library.html');
    },
  ],
  [
    'the review sheet',
    async () =>
      browser.openPage((await savedArticle()).replace(/^.*reader\.html#([^/]*).*$/, 'review.html#$1')),
  ],
  ['the review sheet without its article', () => browser.openPage('review.html#no-such-article')],
  ['the page of all highlights', () => browser.openPage('highlights.html')],
  [
    'the page of all highlights with some',
    async () => {
      const reader = await browser.openPage((await savedArticle()).replace(/^.*(?=reader\.html)/, ''));
      await reader.getByRole('article').waitFor();
      await reader.keyboard.press('j');
      await reader.keyboard.press('3');
      await reader.getByRole('region', { name: 'Highlights' }).waitFor();
      await reader.close();
      return browser.openPage('highlights.html');
    },
  ],
  ['the options', () => browser.openPage('options.html')],
  ['the first steps', () => browser.openPage('welcome.html')],
  ['the page of storage', () => browser.openPage('storage.html')],
  ['the page of backups', () => browser.openPage('backup.html')],
  ['the page of addresses', () => browser.openPage('add.html')],
];

/** Screens of which only a dialog is in reach. */
const DIALOGS: readonly string[] = ['the popup’s sheet of keys'];

describe.each(SCREENS)('%s', (name, open) => {
  let screen: Page;
  beforeAll(async () => {
    screen = await open();
    await screen.locator('h1').first().waitFor({ state: 'attached' });
    await screen.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  });
  afterAll(() => screen?.close());

  test.each(['light', 'dark'] as const)('can be used by everybody in the %s theme', async (colorScheme) => {
    await screen.emulateMedia({ colorScheme });
    expect(await violationsIn(screen)).toEqual([]);
  });

  test.skipIf(DIALOGS.includes(name))('can be walked through by keys alone', async () => {
    expect(await walkByKeys(screen)).toEqual({ missed: [], ringless: [] });
  });
});
