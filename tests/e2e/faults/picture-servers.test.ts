import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { heldIn, save, untilHeld } from './library.ts';
import { isOurs, serveStory, titleOf } from './stories.ts';

const HOST = 'news.example';
const GIF = Buffer.from('GIF89a\x10\0\x10\0', 'latin1');
const GIVEN_UP = 45_000; // Milliseconds; a picture may take thirty seconds.

let site: Site;
let browser: Chromium;
/** Our own requests, not those of the page. */
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const kept = { state: 'kept' };
const failed = (reason: string) => ({ state: 'failed', reason });

const SERVERS: Record<
  string,
  { answer: (response: ServerResponse) => void; host?: string; outcome: object }
> = {
  'honest.gif': { answer: (response) => response.end(GIF), outcome: kept },
  'called-a-page.gif': {
    answer: (response) => response.setHeader('content-type', 'text/html').end(GIF),
    outcome: kept,
  },
  'a-page.gif': {
    answer: (response) => response.setHeader('content-type', 'image/gif').end('<html>'),
    outcome: failed('not-a-picture'),
  },
  'harbour.gif': {
    answer: (response) => response.end(Buffer.from('GIF89a\x01\0\x01\0', 'latin1')),
    outcome: failed('tracking-pixel'),
  },
  'endless.gif': { answer: pour, outcome: failed('too-large') },
  'stalls.gif': { answer: (response) => response.write(GIF), outcome: failed('too-slow') },
  'elsewhere.gif': {
    answer: (response) => response.end(GIF),
    host: 'pictures.example',
    outcome: failed('not-allowed'),
  },
  'elsewhere-open.gif': {
    answer: (response) => response.setHeader('access-control-allow-origin', '*').end(GIF),
    host: 'pictures.example',
    outcome: kept,
  },
  'this-machine.gif': {
    answer: (response) => response.setHeader('access-control-allow-origin', '*').end(GIF),
    host: '127.0.0.1',
    outcome: failed('private-address'),
  },
  'leads-inward.gif': {
    answer: (response) => response.writeHead(302, { location: site.url('/inside.gif', '127.0.0.1') }).end(),
    outcome: failed('private-address'),
  },
};

test('whatever the picture servers do, the text is saved at once and every picture comes to an end', async () => {
  const pictures = Object.entries(SERVERS).map(([name, { answer, host = HOST }]) => {
    route(`/${name}`, answer);
    return site.url(`/${name}`, host);
  });
  route('/inside.gif', (response) => response.setHeader('access-control-allow-origin', '*').end(GIF));
  await browser.page.goto(site.url('/cookie', HOST));
  await browser.page.evaluate(() => (document.cookie = 'reader=known; path=/'));
  await browser.page.goto(site.url(serveStory(site, 1, pictures), HOST), { waitUntil: 'domcontentloaded' });
  await save(await browser.openPopup());
  expect(await heldIn(browser)).toMatchObject([{ title: titleOf(1) }]);
  const [held] = await untilHeld(
    browser,
    ([article]) => !article?.pictures.some(({ state }) => state === 'wanted'),
    GIVEN_UP,
  );
  const outcomes = held?.pictures.map(({ url, ...outcome }) => [new URL(url).pathname.slice(1), outcome]);
  expect(Object.fromEntries(outcomes ?? [])).toEqual(
    Object.fromEntries(Object.entries(SERVERS).map(([name, { outcome }]) => [name, outcome])),
  );
});

test('nobody was told who asks and from where, and nothing of this machine was asked directly', () => {
  expect(asked.length).toBeGreaterThan(0);
  for (const { method, headers } of asked) {
    expect([method, headers.cookie, headers.referer]).toEqual(['GET', undefined, undefined]);
  }
  expect(asked.map(({ url }) => url)).not.toContain('/this-machine.gif');
});

function route(path: string, answer: (response: ServerResponse) => void): void {
  site.route(path, (request, response) => {
    if (isOurs(request)) asked.push(request);
    answer(response);
  });
}

function pour(response: ServerResponse): void {
  if (response.destroyed) return;
  response.write(Buffer.concat([GIF, Buffer.alloc(64 * 1024)]), () => setImmediate(() => pour(response)));
}
