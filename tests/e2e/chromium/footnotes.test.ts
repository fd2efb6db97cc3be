import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { save } from '../faults/library.ts';

// A reader who looks at a note without leaving the sentence it is about.
let site: Site;
let browser: Chromium;
let reader: Page;

const paragraph = (about: string, mark = '') =>
  `<p>The ${about} was closed on Monday, and nobody could say for how long it would stay closed this winter.${mark} The council has asked for a report that is to be read in spring.</p>`;
const STORY = `<!doctype html><html lang="en"><title>The bridge</title><article><h1>The bridge</h1>
  ${paragraph('bridge', '<sup><a id="r1" href="#n1">1</a></sup>')}
  ${['harbour', 'station', 'market', 'school', 'library', 'hospital', 'garden', 'theatre'].map((about) => paragraph(about)).join('')}
  ${paragraph('bath', '<sup><a href="#n2">2</a></sup>')}
  <ol><li id="n1">The county’s report on the piers, page twelve. <a href="#r1">↩</a></li><li id="n2">The bath was built in 1911.</li></ol>
  </article></html>`;

beforeAll(async () => {
  site = await serveSite();
  site.route('/notes', STORY);
  browser = await openChromium();
  await browser.page.goto(site.url('notes', 'news.example'));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-note') ?? document.activeElement?.tagName);

test('in the popup a mark opens its note by key, and Escape gives the focus back', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  await popup.locator('[data-note="1"]').focus();
  await popup.keyboard.press('Enter');
  const note = popup.getByRole('dialog', { name: 'Note 1' });
  await note.getByText('The county’s report on the piers, page twelve.').waitFor();
  expect(await note.getByText('↩').count()).toBe(0);
  await popup.keyboard.press('Escape');
  await expect.poll(() => note.count()).toBe(0);
  expect(await focused(popup)).toBe('1');
  await save(popup);
  await popup.close();
});

test('in the saved copy, offline, one note after the other, to the note and back to the text', async () => {
  await site.down();
  const opened = await browser.openPage('library.html#in=all');
  await opened.getByRole('link', { name: 'The bridge' }).click();
  await opened.getByRole('article').waitFor();
  reader = opened;
  const pages = browser.context.pages().length;
  await reader.locator('[data-note="1"]').click();
  await reader.getByRole('dialog', { name: 'Note 1' }).waitFor();
  await reader.locator('[data-note="2"]').click();
  const note = reader.getByRole('dialog', { name: 'Note 2' });
  await note.getByText('The bath was built in 1911.').waitFor();
  expect(await reader.getByRole('dialog').count()).toBe(1);
  await note.getByRole('button', { name: 'Show it in the text' }).click();
  await expect.poll(() => focused(reader)).toBe('LI');
  await reader.getByRole('button', { name: 'Back to the text' }).click();
  await expect.poll(() => focused(reader)).toBe('2');
  // The page's own way back leads to the mark as well, and no tab has been opened.
  await reader.locator('a[data-back="1"]').click();
  await expect.poll(() => focused(reader)).toBe('1');
  expect(browser.context.pages().length).toBe(pages);
});

test('the note is inside the window where it is narrow', async () => {
  await reader.setViewportSize({ width: 320, height: 500 });
  await reader.locator('[data-note="1"]').click();
  const box = await reader.getByRole('dialog', { name: 'Note 1' }).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y + box.height <= 500).toBe(true);
});
