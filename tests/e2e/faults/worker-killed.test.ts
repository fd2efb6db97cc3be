import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { heldIn, save, untilHeld, type Held } from './library.ts';
import { REPETITIONS } from './repetitions.ts';
import { isOurs, serveStory, titleOf, WHOLE } from './stories.ts';

const HOST = 'news.example';
const SLOWLY = 150; // Milliseconds for each picture, so that there is a middle to be interrupted in.
const PICTURES = Array.from({ length: 12 }, (_, n) => `/picture/${n}.gif`);
const GIF = Buffer.from('GIF89a\x10\0\x10\0', 'latin1');

let site: Site;
let browser: Chromium;
/** Pictures that the background has asked for, not the page. */
const collected: string[] = [];

beforeAll(async () => {
  site = await serveSite();
  for (const path of PICTURES) {
    site.route(path, (request, response) => {
      if (isOurs(request)) collected.push(path);
      setTimeout(() => response.writeHead(200, { 'content-type': 'image/gif' }).end(GIF), SLOWLY);
    });
  }
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('ended while it collects pictures, twice, and no page of ours open: the rest arrives unasked', async () => {
  await browser.page.goto(site.url(serveStory(site, 1, PICTURES), HOST));
  const popup = await browser.openPopup();
  await save(popup);
  await popup.close();
  for (const already of [2, 5]) {
    await expect.poll(() => collected.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(already);
    await browser.stopWorker();
  }
  await expect.poll(() => new Set(collected).size, { timeout: 20_000 }).toBe(PICTURES.length);
  const [held] = await untilHeld(browser, ([article]) =>
    statesOf(article).every((state) => state !== 'wanted'),
  );
  expect(statesOf(held)).toEqual(PICTURES.map(() => 'kept'));
});

test('ended at any moment of a save: saved once and whole, and the popup says so', async () => {
  for (let time = 0; time < REPETITIONS.close * 2; time += 1) {
    const number = 100 + time;
    await browser.page.goto(site.url(serveStory(site, number), HOST));
    const popup = await browser.openPopup();
    const saving = save(popup);
    await new Promise((resolve) => setTimeout(resolve, time * 7));
    await browser.stopWorker();
    await saving;
    const mine = (await heldIn(browser)).filter(({ title }) => title === titleOf(number));
    expect(mine.map(({ quotes, end }) => [quotes, end.endsWith(WHOLE.end)])).toEqual([[WHOLE.quotes, true]]);
    await popup.close();
  }
});

const statesOf = (article: Held | undefined): string[] => article?.pictures.map(({ state }) => state) ?? [];
