import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { heldIn } from '../faults/library.ts';
import { serveStory, titleOf, WHOLE } from '../faults/stories.ts';

/*
 * Addresses given in a list. The reader's answer to the browser's question is the one thing a test cannot give: the page
 * is told "yes", and the servers allow everybody, as they would have to after it.
 */
const HOST = 'news.example';
const STORIES = [1, 2, 3, 4, 5, 6];
let site: Site;
let browser: Chromium;
let page: Page;
let [now, most] = [0, 0];

const open = { 'access-control-allow-origin': '*' };
const html = { ...open, 'content-type': 'text/html; charset=utf-8' };

beforeAll(async () => {
  site = await serveSite();
  for (const number of STORIES) {
    const path = serveStory(site, number);
    const body = await (await fetch(site.url(path))).text();
    site.route(path, (_request, response) => slowly(response, body));
  }
  site.route('/gone', (_request, response) => response.writeHead(404, html).end('<p>Gone'));
  site.route('/picture', (_request, response) =>
    response.writeHead(200, { ...open, 'content-type': 'image/gif' }).end('GIF89a'),
  );
  site.route('/empty', (_request, response) => response.writeHead(200, html).end('<p>Log in'));
  site.route('/huge', (_request, response) =>
    response.writeHead(200, { ...html, 'content-length': 20_000_000 }).end('<p>'),
  );
  site.route('/inside', (_request, response) =>
    response.writeHead(302, { ...open, location: site.url('/secret') }).end(),
  );
  site.route('/secret', (_request, response) => response.writeHead(200, html).end('<p>Secret'));
  site.route('/closed', (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Closed'),
  );
  browser = await openChromium();
  page = await openAdding();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function slowly(response: ServerResponse, body: string): void {
  now += 1;
  most = Math.max(most, now);
  setTimeout(() => {
    now -= 1;
    response.writeHead(200, html).end(body);
  }, 150);
}

async function openAdding(): Promise<Page> {
  const adding = await browser.openPage('add.html');
  await adding.evaluate('chrome.permissions.request = () => Promise.resolve(true)');
  return adding;
}

const give = async (addresses: string[]): Promise<void> => {
  await page.getByRole('textbox', { name: 'Addresses' }).fill(addresses.join('\n'));
  await page.getByRole('button', { name: /^Save \d/ }).click();
};
const stateOf = (path: string) => page.locator('li', { hasText: path }).innerText();

test('each is fetched, read and saved with its quotations, two at a time, and no script of it runs', async () => {
  await give(STORIES.map((number) => site.url(`story/${number}`, HOST)));
  await page.getByText('6 of 6 done').waitFor();
  const held = await heldIn(browser);
  expect(held.map(({ title }) => title).toSorted()).toEqual(STORIES.map(titleOf));
  expect(new Set(held.map(({ quotes }) => quotes))).toEqual(new Set([WHOLE.quotes]));
  expect(most).toBe(2);
  expect(site.requests.filter((request) => request.includes('/story/1')).length).toBeLessThanOrEqual(2);
});

test('each failure says why, and nothing of the own network is read', async () => {
  await page.getByRole('button', { name: 'Stop and clear the list' }).click();
  await give([
    ...['gone', 'picture', 'empty', 'huge', 'inside', 'closed'].map((path) => site.url(path, HOST)),
    'http://127.0.0.1/router',
  ]);
  await page.getByText('7 of 7 done').waitFor();
  const words = await Promise.all(
    ['/gone', '/picture', '/empty', '/huge', '/inside', '/closed', '/router'].map(stateOf),
  );
  expect(words.map((line) => line.split('\n')[1]?.replace(/ ?Try again$/, ''))).toEqual([
    'The site has no such page, or does not give it to us.',
    'This is no web page.',
    'There is no article on this page, or only scripts can show it. Open it and save it from there.',
    'The page is larger than 10 MB.',
    'This address lies in a private network.',
    'Pullquote has no leave for this site.',
    'This address lies in a private network.',
  ]);
  expect(await heldIn(browser)).toHaveLength(STORIES.length);
});

test('a failure can be tried again, and the article opened from the list', async () => {
  const body = await (await fetch(site.url(serveStory(site, 7)))).text();
  site.route('/gone', (_request, response) => response.writeHead(200, html).end(body));
  await page.locator('li', { hasText: '/gone' }).getByRole('button', { name: 'Try again' }).click();
  await page.locator('li', { hasText: '/gone' }).getByRole('link', { name: 'saved' }).click();
  await page.getByRole('heading', { name: titleOf(7), level: 1 }).waitFor();
  expect(await heldIn(browser)).toHaveLength(STORIES.length + 1);
  await page.close();
});

test('a link chosen from the menu is saved, and without leave the list of addresses opens', async () => {
  const body = await (await fetch(site.url(serveStory(site, 8)))).text();
  site.route('/story/8', (_request, response) => response.writeHead(200, html).end(body));
  const worker = await browser.worker();
  const opened = browser.context.waitForEvent('page', (one) => one.url().endsWith('add.html'));
  // The menu itself is the system's; nobody has clicked, so the browser gives no leave.
  await worker.evaluate(
    (linkUrl) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-link', linkUrl }, undefined),
    site.url('story/8', HOST),
  );
  const list = await opened;
  await list.locator('li', { hasText: '/story/8' }).getByRole('link', { name: 'saved' }).waitFor();
  expect((await heldIn(browser)).map(({ title }) => title)).toContain(titleOf(8));
  await list.close();
});

declare const chrome: {
  contextMenus: { onClicked: { dispatch: (info: object, tab: undefined) => void } };
};

test('a browser that is killed while it fetches goes on when it starts again', async () => {
  page = await openAdding();
  for (const number of [20, 21, 22]) {
    const body = await (await fetch(site.url(serveStory(site, number)))).text();
    site.route(`/story/${number}`, (_request, response) => response.writeHead(200, html).end(body));
  }
  site.stall(/\/story\/2\d$/);
  await give([20, 21, 22].map((number) => site.url(`story/${number}`, HOST)));
  await expect.poll(() => page.getByText('is fetched…').count()).toBe(2);
  const { profile } = browser;
  await browser.kill();
  site.release();
  browser = await openChromium({ profile });
  page = await openAdding();
  await expect.poll(async () => (await heldIn(browser)).length, { timeout: 30_000 }).toBe(STORIES.length + 5);
});
