import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { heldIn, save } from './library.ts';
import { REPETITIONS } from './repetitions.ts';
import { markDatabases, restarted } from './restarted.ts';
import { serveStory, titleOf, WHOLE } from './stories.ts';

let site: Site;
let browser: Chromium;
const profile = mkdtempSync(join(tmpdir(), 'pullquote-killed-'));

beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test(`killed right after “Saved”, ${REPETITIONS.kill} times: every article is there after the restart, whole`, async () => {
  const numbers = Array.from({ length: REPETITIONS.kill }, (_, time) => time + 1);
  browser = await openChromium({ profile });
  await markDatabases(browser);
  for (const number of numbers) {
    await browser.page.goto(site.url(serveStory(site, number), 'news.example'));
    await save(await browser.openPopup());
    await browser.kill();
    ({ browser } = await restarted(profile));
  }
  const held = await heldIn(browser);
  expect(held.map(({ title }) => title).toSorted()).toEqual(numbers.map(titleOf).toSorted());
  expect(held.filter(({ end, quotes }) => !end.endsWith(WHOLE.end) || quotes !== WHOLE.quotes)).toEqual([]);
}, 600_000);
