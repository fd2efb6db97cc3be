import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { save } from '../faults/library.ts';
import { serveStory, titleOf } from '../faults/stories.ts';

// A reader who stops in the middle, goes on another day, and comes to the end.
let site: Site;
let browser: Chromium;
let reader: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.page.goto(site.url(serveStory(site, 1), 'news.example'));
  const popup = await browser.openPopup();
  await save(popup);
  await popup.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (): Promise<Page> => {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('link', { name: titleOf(1) }).click();
  await library.getByRole('article').waitFor();
  return library;
};

const atTop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll('[data-block]')];
    return blocks.find((block) => block.getBoundingClientRect().bottom > 16)?.textContent ?? '';
  });

test('the place where reading stopped is shown again in a window of another size', async () => {
  reader = await open();
  await reader.mouse.wheel(0, 1800);
  await expect.poll(() => reader.evaluate('scrollY')).toBeGreaterThan(1500);
  const stopped = await atTop(reader);
  const shelf = await browser.openPage('library.html#in=all');
  await shelf.getByText(/^\d+%$/).waitFor();
  await shelf.close();
  await reader.close();
  reader = await open();
  await reader.getByText('You stopped here.').waitFor();
  expect(await atTop(reader)).toBe(stopped);
  await reader.close();
  await browser.page.setViewportSize({ width: 700, height: 500 });
  reader = await open();
  await reader.setViewportSize({ width: 500, height: 600 });
  await reader.reload();
  await reader.getByText('You stopped here.').waitFor();
  expect(await atTop(reader)).toBe(stopped);
});

test('read to the end it is finished, and archived from there', async () => {
  await reader.keyboard.press('End');
  await reader.getByRole('button', { name: 'Archive it' }).click();
  await reader.getByText('Archived').waitFor();
  await reader.close();
  const shelf = await browser.openPage('library.html#in=archived');
  await expect.poll(() => shelf.getByText('finished', { exact: true }).count()).toBe(1);
  await shelf.close();
});

test('what is finished opens at its start', async () => {
  reader = await open();
  expect(await reader.evaluate('scrollY')).toBe(0);
  expect(await reader.getByText('You stopped here.').count()).toBe(0);
});
