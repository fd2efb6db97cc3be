import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { expectedArticle, expectedQuotes } from '../drivers/expected.ts';
import { shownArticle, type ShownArticle } from '../drivers/shown-article.ts';
import { serveSite, type Site } from '../drivers/site.ts';

// One reader's way through the product, on one page: each test goes on where the one before it stopped.
const HOST = 'nigeriansketch.example';
const STORY = 'putin-kim/page.html';
const { title, text, authors, published, never, headings } = expectedArticle('putin-kim');
const { quotes, keyQuotesFirst } = expectedQuotes('putin-kim');
const bare = (words: string) => words.replace(/^“|[,.]?”$/g, '');

let site: Site;
let browser: Chromium;
let popup: Page;
let shown: ShownArticle;
let pageBefore: string;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.page.goto(site.url(STORY, HOST));
  pageBefore = await browser.page.content();
  popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  shown = await popup.evaluate(shownArticle, undefined);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the popup shows the title once', async () => {
  expect(shown.title).toBe(title);
  const words = await popup.locator('body').innerText();
  expect(words.split(title)).toHaveLength(2);
});

test('the text is the article, whole and alone', () => {
  expect(shown.text).toBe(text);
  expect(shown.headings).toEqual(headings);
});

test('nothing of the page’s clutter is on screen', async () => {
  const words = await popup.locator('body').innerText();
  expect(never.filter((clutter) => words.includes(clutter))).toEqual([]);
});

test('the byline and the page’s own date are shown, not the weather bar’s', () => {
  expect(shown.byline).toBe(`By ${authors.join(' and ')}`);
  expect(shown.published).toBe(published);
  expect(shown.date).toBe('September 14, 2023');
});

test('the key quotes begin with the whole statements', () => {
  const first = shown.keyQuotes.slice(0, keyQuotesFirst.length);
  expect(first.map((quote) => quote.text).toSorted()).toEqual(keyQuotesFirst.map(bare).toSorted());
  expect(first.map(({ speaker }) => speaker)).toEqual(['KCNA', 'KCNA']);
});

test('the Quotes tab lists every quotation with its speaker', async () => {
  await popup.getByRole('tab', { name: /Quotes/ }).click();
  expect(await popup.getByRole('tabpanel', { name: /Quotes/ }).isVisible()).toBe(true);
  const said = shown.quotes.map((quote) => [quote.text, quote.speaker]);
  expect(said).toEqual(quotes.map((quote) => [quote.text, quote.resolved]));
});

test('a quotation is shown in the text', async () => {
  await popup
    .getByRole('button', { name: /sacred fight/ })
    .last()
    .click();
  const mark = popup.locator('article [data-current]', { hasText: 'sacred fight' });
  await expect.poll(() => mark.evaluate(isInView)).toBe(true);
});

test('reading has changed nothing in the page', async () => {
  expect(await browser.page.content()).toBe(pageBefore);
});

test('saving says so once it is done, and marks the tab', async () => {
  await popup.getByRole('button', { name: 'Save' }).click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await expect.poll(badge).toBe('✓');
});

test.each([
  ['with tracking parameters and a fragment', `${STORY}?utm_source=x&fbclid=1#top`],
  ['under another path that names the same story', 'amp/putin-kim.html'],
])('the same story %s is known as saved', async (_case, path) => {
  site.route('/amp/putin-kim.html', (_request, response) =>
    response.writeHead(302, { location: `/${STORY}?amp=1` }).end(),
  );
  await popup.close();
  await browser.page.goto(site.url(path, HOST));
  popup = await browser.openPopup();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  expect(await popup.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
});

test('its pictures arrive in the reader', async () => {
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in the reader' }).click();
  const reader = await opened;
  await expect.poll(() => pictureWidths(reader)).toEqual([1068, 696]);
  await reader.close();
});

test('with the network off and the site gone, the library lists it once', async () => {
  await site.down();
  await browser.context.setOffline(true);
  const library = await browser.openPage('library.html');
  await library.getByRole('link', { name: title }).first().waitFor();
  expect(await library.getByRole('link', { name: title }).count()).toBe(1);
});

test('and the reader shows it whole, with its pictures', async () => {
  const library = browser.context.pages().find((page) => page.url().endsWith('library.html'));
  await library?.getByRole('link', { name: title }).click();
  const reader = await readerPage();
  await reader.getByRole('article').waitFor();
  const offline = await reader.evaluate(shownArticle, undefined);
  expect(offline.title).toBe(title);
  expect(offline.text).toBe(text);
  await expect.poll(() => pictureWidths(reader)).toEqual([1068, 696]);
});

/** The library may open it in its own tab or in another. */
async function readerPage(): Promise<Page> {
  const isReader = (page: Page) => page.url().includes('reader.html');
  await expect.poll(() => browser.context.pages().some(isReader)).toBe(true);
  return browser.context.pages().find(isReader) ?? browser.page;
}

/** Widths of the article's pictures as they came, `0` where one did not. */
const pictureWidths = (reader: Page): Promise<number[]> =>
  reader
    .locator('article img')
    .evaluateAll((pictures) =>
      pictures.map((picture) => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0)),
    );

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

async function badge(): Promise<unknown> {
  const worker = await browser.worker();
  return worker.evaluate(`chrome.tabs
    .query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}
