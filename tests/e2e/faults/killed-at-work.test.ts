import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLibrary } from '../../bench/library/filled.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { actedOn, checked, openIndexed, SOUND, untilCopied, type Acted } from './many.ts';
import { REPETITIONS } from './repetitions.ts';
import { markDatabases, restarted } from './restarted.ts';

const ARTICLES = 400;
const LONGEST = 250; // Milliseconds from the last key to the kill: before, within and after the transaction.

const profile = mkdtempSync(join(tmpdir(), 'pullquote-at-work-'));
const times = Array.from({ length: REPETITIONS.killAtWork }, (_, time) => time + 1);
let browser: Chromium;

beforeAll(async () => {
  browser = await openChromium({ profile });
  await fillLibrary(browser, ARTICLES);
  const library = await openIndexed(browser);
  await untilCopied(library);
  await library.close();
  await markDatabases(browser);
});
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** What the page had said by the time the browser was killed, and whether that then threw the library away. */
type Killed = { wasSaid: boolean; wasLost: boolean };

/** Does something, kills the browser a little later, and opens it again. */
async function killedDuring(page: Page, work: () => Promise<void>, said: RegExp): Promise<Killed> {
  await work();
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
  const words = await page.locator('output').allInnerTexts();
  await browser.kill();
  const again = await restarted(profile);
  browser = again.browser;
  return { wasSaid: words.some((each) => said.test(each)), wasLost: again.wasLost };
}

/** All or nothing of it was done: all where the page had said so. */
function expectWhole(done: readonly Acted[], all: number, wasSaid: boolean): void {
  expect(wasSaid ? [all] : [0, all]).toContain(done.length);
}

test(`killed while all articles are tagged, ${times.length} times: all have the tag or none, and all is sound`, async () => {
  for (const time of times) {
    const page = await openIndexed(browser);
    const tag = `kill${time}`;
    await page.keyboard.press('a');
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.press('t');
    await page.getByLabel('Add tags').fill(tag);
    const { wasSaid } = await killedDuring(
      page,
      () => page.keyboard.press('Enter'),
      /Tags of 400 articles changed/,
    );
    const tagged = (await actedOn(browser)).filter(({ tags }) => tags.includes(tag));
    expectWhole(tagged, ARTICLES, wasSaid);
    expect(await checked(browser)).toBe(SOUND);
  }
}, 900_000);

test(`killed while all are put into the bin and taken out, ${times.length} times: all are or none`, async () => {
  for (let time = 0; time < times.length; time++) {
    const isIn = (await actedOn(browser)).some(({ deletedAt }) => deletedAt > 0);
    const page = await openIndexed(browser, isIn ? 'in=bin' : 'in=all');
    await page.keyboard.press('a');
    await page.getByRole('toolbar').waitFor();
    const said = isIn ? /400 articles put back/ : /400 articles are in the bin/;
    const { wasSaid } = await killedDuring(page, () => page.keyboard.press('#'), said);
    const moved = (await actedOn(browser)).filter(({ deletedAt }) => deletedAt > 0 !== isIn);
    expectWhole(moved, ARTICLES, wasSaid);
    expect(await checked(browser)).toBe(SOUND);
  }
}, 900_000);

test(`killed while new articles are indexed, ${times.length} times: the index goes on and every article is found`, async () => {
  let held = ARTICLES;
  for (let time = 0; time < times.length; time++) {
    await fillLibrary(browser, held + 700, held);
    held += 700;
    const page = await browser.openPage('library.html#in=all');
    await page.locator('[data-article]').first().waitFor();
    const { wasLost } = await killedDuring(page, () => Promise.resolve(), /nothing/);
    // The 700 were written past the library, so no journal has them.
    if (wasLost) held = (await actedOn(browser)).length;
  }
  const page = await openIndexed(browser, 'in=all&q=the');
  const total = Number(await page.locator('main').getAttribute('data-total'));
  expect(total).toBe(held - (await actedOn(browser)).filter(({ deletedAt }) => deletedAt > 0).length);
  await page.close();
  expect(await checked(browser)).toBe(SOUND);
}, 900_000);

test(`killed while a bin is emptied, ${times.length} times: articles are gone whole or there whole`, async () => {
  for (let time = 0; time < times.length; time++) {
    const library = await openIndexed(browser);
    const before = await actedOn(browser);
    const binned = before.filter(({ deletedAt }) => deletedAt > 0).length;
    await library.keyboard.press('j');
    for (let n = 0; n < 20; n++) await library.keyboard.press('x').then(() => library.keyboard.press('j'));
    await library.keyboard.press('#');
    await library
      .getByText(/in the bin$/)
      .first()
      .waitFor();
    const page = await browser.openPage('storage.html');
    await page.getByRole('button', { name: 'Empty the bin' }).click();
    await killedDuring(page, () => page.getByRole('button', { name: 'Delete for good' }).click(), /nothing/);
    const after = await actedOn(browser);
    expect(after.every(({ hasBody }) => hasBody)).toBe(true);
    expect([before.length, before.length - binned - 20]).toContain(after.length);
    const left = after.length === before.length ? binned + 20 : 0;
    expect(after.filter(({ deletedAt }) => deletedAt > 0)).toHaveLength(left);
    expect(await checked(browser)).toBe(SOUND);
  }
}, 900_000);
