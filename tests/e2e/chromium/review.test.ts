import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { reviewedRows } from '../drivers/reviewed.ts';
import { serveSite, type Site } from '../drivers/site.ts';

// A whole review by keys alone: from the page to the last line of the sheet, and back into the article.
let site: Site;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.page.goto(site.url('putin-kim/page.html', 'news.example'));
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  await popup.keyboard.press('s');
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await popup.close();
  page = await browser.openPage('library.html');
  await page.getByRole('link', { name: /Putin/ }).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('article').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const lines = () => page.locator('li[aria-posinset]');
const focused = () => page.locator('li[aria-posinset]:focus-within');

test('in the reader a quotation is accepted, and a reason is said', async () => {
  await page.keyboard.press('q');
  await page.getByRole('region', { name: /Quotation 1 of/ }).waitFor();
  await page.keyboard.press('f');
  await page.getByRole('textbox', { name: 'Reason' }).waitFor();
  await page.keyboard.press('y');
  await page.keyboard.type('Which day?');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await reviewedRows(browser)).quotes.flatMap(({ review }) => review ?? []))
    .toMatchObject([{ status: 'flagged', reason: 'Which day?' }]);
  await page.keyboard.press('a');
  await expect
    .poll(async () => (await reviewedRows(browser)).quotes.flatMap(({ review }) => review ?? []))
    .toMatchObject([{ status: 'accepted', reason: 'Which day?' }]);
});

test('a highlight with a note is made, to be reviewed with the rest', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note' }).waitFor();
  await page.keyboard.type('Ask for the **minutes**');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.getByRole('region', { name: 'Highlights' }).locator('strong').allTextContents())
    .toEqual(['minutes']);
});

test('every line of the sheet is given a status, one a reason, one another speaker', async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await lines().first().waitFor();
  const total = await lines().count();
  await page.getByText(`1 of ${total} reviewed`).waitFor();
  for (let line = 1; line <= total; line += 1) {
    await page.keyboard.press('j');
    await page.locator(`li[aria-posinset="${line}"]:focus-within`).waitFor();
    const isDone = await focused().getByRole('button', { name: 'Accept', pressed: true }).count();
    if (isDone === 0) await page.keyboard.press(line % 2 === 0 ? 'x' : 'a');
    await focused().getByRole('textbox', { name: 'Reason' }).waitFor();
  }
  await page.getByText(`${total} of ${total} reviewed`).waitFor();
  await page.keyboard.press('y');
  await page.keyboard.type('Not in the recording');
  await page.keyboard.press('Enter');
  for (let line = total; line > 1; line -= 1) await page.keyboard.press('k');
  while ((await focused().getByRole('button', { name: 'Wrong speaker?' }).count()) === 0)
    await page.keyboard.press('j');
  const line = await focused().getAttribute('aria-posinset');
  await page.keyboard.press('b');
  await page.getByRole('dialog').waitFor();
  // From the first name on, behind all of them.
  await page.getByLabel('Somebody else').focus();
  await page.keyboard.type('Cy Dee');
  await page.keyboard.press('Enter');
  await page.locator(`li[aria-posinset="${line}"]`).getByText('Cy Dee').first().waitFor();
  const { quotes, highlights } = await reviewedRows(browser);
  expect([...quotes, ...highlights].filter(({ review }) => review === undefined)).toEqual([]);
  expect(quotes.filter(({ correction }) => correction?.name === 'Cy Dee')).toHaveLength(1);
  expect(
    [...quotes, ...highlights].filter(({ review }) => review?.reason === 'Not in the recording'),
  ).toHaveLength(1);
});

test('what was done is taken back step by step, and done again', async () => {
  await page.keyboard.press('z');
  await expect
    .poll(async () => (await reviewedRows(browser)).quotes.filter(({ correction }) => correction).length)
    .toBe(0);
  await page.keyboard.press('Shift+Z');
  await expect
    .poll(async () => (await reviewedRows(browser)).quotes.filter(({ correction }) => correction).length)
    .toBe(1);
});

test('a line leads into the article at its place, where the speaker is the right one', async () => {
  while ((await focused().getByText('Cy Dee').count()) === 0) await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const strip = page.getByRole('region', { name: /Quotation \d+ of/ });
  await expect.poll(() => strip.getByText('Cy Dee').count()).toBe(1);
});
