import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { serveStory, titleOf } from '../faults/stories.ts';

// Words highlighted on the live page are in the saved copy, survive the end of the browser, and are found again.
let site: Site;
let browser: Chromium;
let words: string;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.page.goto(site.url(serveStory(site, 1), 'news.example'));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Pulls a paragraph of the story into a selection, as a mouse does. */
const selectParagraph = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('p')].filter(
      ({ textContent }) => textContent.length > 80,
    );
    const paragraph = paragraphs[2];
    const range = document.createRange();
    if (paragraph) range.selectNodeContents(paragraph);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return paragraph?.textContent.trim() ?? '';
  });

/** Chooses our item in the menu of the selection, which no test can open itself. */
async function highlightFromMenu(page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await popup.close();
  const worker = await browser.worker();
  await worker.evaluate(
    `chrome.tabs.query({ active: true }).then((tabs) => {
      const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'highlight' }, tab);
    })`,
  );
}

const openCopy = async (): Promise<Page> => {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('link', { name: titleOf(1) }).click();
  await library.getByRole('article').waitFor();
  return library;
};

const listed = (reader: Page) => reader.getByRole('region', { name: 'Highlights' }).getByRole('listitem');

test('words selected on the live page are painted there', async () => {
  words = await selectParagraph(browser.page);
  await highlightFromMenu(browser.page);
  await expect
    .poll(() => browser.page.evaluate(() => [...(CSS.highlights.get('pullquote-mark-1') ?? [])].map(String)))
    .toEqual([words]);
});

test('they are in the saved copy, where a note is kept with every letter, though the browser is killed', async () => {
  const reader = await openCopy();
  await listed(reader).getByRole('button').click();
  await reader.keyboard.press('n');
  await reader.keyboard.type('Ask her.');
  await listed(reader).getByText('Ask her.').waitFor();
  const { profile } = browser;
  await browser.kill();
  browser = await openChromium({ profile });
  const again = await openCopy();
  expect(await listed(again).allTextContents()).toEqual([expect.stringContaining('Ask her.')]);
  await again.close();
});

test('by keys alone another is made in the copy, taken back and made again', async () => {
  const reader = await openCopy();
  await reader.keyboard.press('j');
  await reader.keyboard.press('2');
  await expect.poll(() => listed(reader).count()).toBe(2);
  await reader.keyboard.press('z');
  await expect.poll(() => listed(reader).count()).toBe(1);
  await reader.keyboard.press('Shift+Z');
  await expect.poll(() => listed(reader).count()).toBe(2);
  await reader.close();
});

test('all highlights are listed, and one opens the copy at its place', async () => {
  const all = await browser.openPage('highlights.html');
  await expect.poll(() => all.locator('li[aria-posinset]').count()).toBe(2);
  await all.keyboard.press('/');
  await all.keyboard.type('ask her');
  await expect.poll(() => all.locator('li[aria-posinset]').count()).toBe(1);
  await all.keyboard.press('Escape');
  await all.keyboard.press('j');
  await all.keyboard.press('!');
  await all.locator('li[aria-posinset]').getByText('Flagged').waitFor();
  await all.keyboard.press('#');
  await all.getByText('No highlight is like that.').waitFor();
  await all.keyboard.press('u');
  await all.locator('li[aria-posinset]').getByText('Flagged').waitFor();
  await all.keyboard.press('j');
  await all.keyboard.press('Enter');
  await all.getByRole('region', { name: 'Highlight', exact: true }).waitFor();
  expect(await listed(all).locator('[aria-current]').allTextContents()).toEqual([
    expect.stringContaining('Ask her.'),
  ]);
  await all.close();
});
