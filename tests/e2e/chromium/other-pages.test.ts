import type { ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { expectedArticle } from '../drivers/expected.ts';
import { shownArticle } from '../drivers/shown-article.ts';
import { serveSite, type Site } from '../drivers/site.ts';

let site: Site;
let browser: Chromium;
let popup: Page | undefined;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
});
afterEach(async () => {
  await popup?.close();
  popup = undefined;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function popupOn(url: string): Promise<Page> {
  // Where nothing answers, the browser shows a page of its own.
  await browser.page.goto(url).catch(() => undefined);
  popup = await browser.openPopup();
  return popup;
}

test('before the button is pressed no page can be read', async () => {
  await browser.page.goto(site.url('putin-kim/page.html'));
  const worker = await browser.worker();
  const attempt = worker.evaluate(`chrome.tabs
    .query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title }))
    .then(() => 'read', (error) => String(error))`);
  expect(await attempt).toContain('Cannot access contents');
});

test.each(['hafen', 'date-harvest', 'bridge'])('the article of %s is shown whole and alone', async (slug) => {
  const expected = expectedArticle(slug);
  const opened = await popupOn(site.url(`${slug}/page.html`));
  await opened.getByRole('article').waitFor();
  const shown = await opened.evaluate(shownArticle, undefined);
  expect(shown).toMatchObject({
    title: expected.title,
    text: expected.text,
    published: expected.published,
    dir: expected.dir,
  });
});

test('a live blog is read to its last entry', async () => {
  const expected = expectedArticle('storm-live');
  const opened = await popupOn(site.url('storm-live/page.html'));
  await opened.getByRole('article').waitFor();
  const { text, title } = await opened.evaluate(shownArticle, undefined);
  expect(title).toBe(expected.title);
  expect(expected.contains?.filter((words) => !text.includes(words))).toEqual([]);
  expect(expected.never.filter((words) => text.includes(words))).toEqual([]);
});

test('a front page is said to be no article', async () => {
  const opened = await popupOn(site.url('section-front/page.html'));
  await opened.getByRole('heading', { name: 'This page is not an article' }).waitFor();
  expect(await opened.getByRole('article').count()).toBe(0);
});

test.each([
  ['chrome://version/', 'This page belongs to the browser'],
  ['about:blank', 'The browser does not allow this page'],
  ['http://gone.invalid/', 'The page did not load'],
])('%s: %s', async (url, why) => {
  const opened = await popupOn(url);
  await opened.getByRole('heading', { name: why }).waitFor();
  expect(await opened.getByRole('article').count()).toBe(0);
});

test('a page that is still loading is read as soon as it is there', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../fixtures/pages/hafen/page.html'), 'utf8');
  const middle = page.indexOf('<h2>');
  let waiting: ServerResponse | undefined;
  site.route('/slow.html', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(page.slice(0, middle));
    waiting = response;
  });
  await browser.page.goto(site.url('slow.html'), { waitUntil: 'commit' });
  popup = await browser.openPopup();
  await popup.getByRole('heading', { name: 'The page is still loading' }).waitFor();
  waiting?.end(page.slice(middle));
  await popup.getByRole('article').waitFor();
  const shown = await popup.evaluate(shownArticle, undefined);
  expect(shown.text).toBe(expectedArticle('hafen').text);
});

test('pictures on another host are asked about once the text is saved', async () => {
  const opened = await popupOn(site.url('bridge/page.html', 'tamside.example'));
  await opened.getByRole('button', { name: 'Save' }).click();
  await opened.getByText('Saved. 2 pictures lie on other sites').waitFor();
  expect(await opened.getByText('pictures.example').count()).toBe(1);
});
