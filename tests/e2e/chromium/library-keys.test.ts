import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLibrary } from '../../bench/library/filled.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { actedOn, openIndexed } from '../faults/many.ts';

// The library without a mouse: each test goes on where the one before it stopped.
const ARTICLES = 60;

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  await fillLibrary(browser, ARTICLES);
  page = await openIndexed(browser);
});
afterAll(async () => {
  await browser?.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Words of what has the focus. */
const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

const placeInList = () =>
  page.evaluate(() => document.activeElement?.closest('li[aria-posinset]')?.getAttribute('aria-posinset'));

/** Goes on with Tab until what has the focus says this; fails where it never does. */
async function tabTo(words: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: (string | null | undefined)[] = [];
  for (let n = 0; n < 150; n++) {
    await press(key);
    seen.push(await focused());
    if (words.test(seen.at(-1) ?? '')) return;
  }
  throw new Error(`Tab never came to ${words}, but to ${JSON.stringify(seen)}`);
}

test('j and k walk through the list, the focus with them, as far as it goes', async () => {
  await press('j', 'j', 'j');
  expect(await placeInList()).toBe('3');
  await press('k');
  expect(await placeInList()).toBe('2');
  for (let n = 0; n < 30; n++) await press('j');
  await expect.poll(placeInList).toBe('32');
  for (let n = 0; n < 40; n++) await press('k');
  await expect.poll(placeInList).toBe('1');
});

test('x and Shift+X select, t gives them a tag, u takes it back', async () => {
  await press('x', 'j', 'j', 'X');
  await page.getByRole('toolbar', { name: '3 selected' }).waitFor();
  await press('t');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('by-keys');
  await press('Enter');
  await page.getByText('Tags of 3 articles changed').waitFor();
  const tagged = async () => (await actedOn(browser)).filter(({ tags }) => tags.includes('by-keys')).length;
  expect(await tagged()).toBe(3);
  await page.bringToFront();
  await press('u');
  await expect.poll(tagged).toBe(0);
});

test('e archives, # puts into the bin, each for the article the keys are at, and u undoes it', async () => {
  await page.bringToFront();
  await press('Escape', 'j', 'e');
  await page.getByText(/1 article (archived|marked unread)/).waitFor();
  await press('u');
  await page.getByText(/1 article (archived|marked unread)/).waitFor({ state: 'detached' });
  await press('#');
  await page.getByText('1 article is in the bin').waitFor();
  await press('u');
  await page.locator(`main[data-total="${ARTICLES}"]`).waitFor();
  expect((await actedOn(browser)).every(({ deletedAt }) => deletedAt === 0)).toBe(true);
});

test('a selects all that match', async () => {
  await page.bringToFront();
  await press('a');
  await page.getByRole('toolbar', { name: `${ARTICLES} selected` }).waitFor();
  await press('Escape');
  await expect.poll(() => page.getByRole('toolbar').count()).toBe(0);
});

test('/ goes to the search, Escape back to the list, Enter opens what was found', async () => {
  await press('/');
  await page.keyboard.type('tag:tag0');
  await page.locator('main[data-shown="tag:tag0"]').waitFor();
  expect(Number(await page.locator('main').getAttribute('data-total'))).toBeLessThan(ARTICLES);
  await press('Escape', 'j');
  const title = await focused();
  await press('Enter');
  await page.waitForURL(/reader\.html/);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  await page.goBack();
  await page.locator('main[data-shown="tag:tag0"]').waitFor();
});

test('? tells the keys and Escape closes it', async () => {
  await press('?');
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('Tab comes to everything else: shelves, filters, the search’s help, sorting, storage', async () => {
  await page.goto(browser.extensionUrl('library.html#in=all'));
  await page.locator('main[data-behind="0"][data-shown]').waitFor();
  await tabTo(/^Archive/);
  await press('Enter');
  await expect.poll(() => page.url()).toContain('in=archived');
  await page.locator('nav').getByText('tag0').first().waitFor();
  await tabTo(/^tag\d/);
  await press('Space');
  await expect.poll(() => page.url()).toContain('tag%3Atag');
  await tabTo(/How to search/);
  await press('Enter');
  await page.locator('#search-help:popover-open').waitFor();
  await press('Escape');
  await tabTo(/Date saved/);
  await press('ArrowDown');
  await expect.poll(() => page.url()).toContain('by=');
  // The browser is asked a moment after the page stands how much it keeps.
  await page.getByRole('link', { name: 'on this computer' }).waitFor();
  await tabTo(/on this computer/, 'Shift+Tab');
  await press('Enter');
  await page.getByRole('heading', { name: 'Storage' }).waitFor();
  await tabTo(/Check now/);
  await press('Enter');
  await page.getByText('Everything is as it should be.').waitFor();
});
