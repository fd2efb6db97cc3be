import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { heldIn, save } from '../faults/library.ts';
import { serveStory } from '../faults/stories.ts';

// A story met again: under other addresses, and with other words.
const HOST = 'news.example';
let site: Site;
let browser: Chromium;
let popup: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.page.goto(site.url(serveStory(site, 1), HOST));
  popup = await browser.openPopup();
  await save(popup);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const meet = async (path: string, host = HOST): Promise<void> => {
  await popup.close();
  await browser.page.goto(site.url(path, host));
  popup = await browser.openPopup();
};

test.each([
  ['with tracking parameters', 'story/1?utm_source=x&fbclid=y', HOST],
  ['on the mobile host', 'story/1', `m.${HOST}`],
  ['in the print view', 'story/1?print=1', HOST],
  ['at a place within it', 'story/1#comments', HOST],
])('%s it is known, and no second one is offered', async (_case, path, host) => {
  await meet(path, host);
  await popup.getByText(/^Already saved, .* Unchanged since\.$/).waitFor();
  await popup.keyboard.press('s');
  await expect.poll(badge).toBe('✓');
  expect(await heldIn(browser)).toHaveLength(1);
});

test('changed since, it is offered as a new version of the same article', async () => {
  const page = serveStory(site, 1);
  site.route(page, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(changedStory);
  });
  await meet('story/1');
  await popup.getByRole('button', { name: 'Save new version' }).click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await expect
    .poll(async () => (await heldIn(browser)).map(({ end }) => end.trim().slice(-22)))
    .toEqual(['Somebody else was there.'.slice(-22)]);
});

test('deleted in the library, the tab’s badge is gone when the reader comes back to it', async () => {
  await popup.close();
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('checkbox').first().click();
  await library.getByRole('button', { name: 'Delete' }).click();
  await library.getByText('1 article is in the bin').waitFor();
  await browser.page.bringToFront();
  await expect.poll(badge).toBe('');
});

const changedStory = `<!doctype html><html lang="en"><title>Report on harbour 1 to be published</title>
  <meta property="og:type" content="article" />
  <article><h1>Report on harbour 1 to be published</h1><p>By Bo Berg</p>${Array.from(
    { length: 20 },
    (_, n) => `<p>The committee said on Tuesday that part ${n} of the report had been published at last.</p>`,
  ).join(
    '',
  )}<p>Nobody had expected it on that day of all days. Somebody else was there.</p></article></html>`;

async function badge(): Promise<unknown> {
  const worker = await browser.worker();
  return worker.evaluate(`chrome.tabs
    .query({})
    .then((tabs) => tabs.find(({ url }) => url?.includes('/story/1')))
    .then((tab) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}
