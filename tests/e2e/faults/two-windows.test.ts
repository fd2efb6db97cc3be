import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anArticle } from '../../unit/library/rows.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { fillLibrary } from '../../bench/library/filled.ts';
import { actedOn, checked, openIndexed, SOUND } from './many.ts';

const ARTICLES = 300;

let browser: Chromium;
let windows: [Page, Page];

beforeAll(async () => {
  browser = await openChromium();
  await fillLibrary(browser, ARTICLES);
});
beforeEach(async () => {
  windows = [await openIndexed(browser), await openIndexed(browser)];
});
afterAll(async () => {
  await browser?.close();
});

async function selectAll(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('a');
  await page.getByRole('toolbar').waitFor();
}

test('one window tags all while the other archives all: both are done, to every article, and both windows show it', async () => {
  const [one, other] = windows;
  await selectAll(other);
  await selectAll(one);
  await one.keyboard.press('t');
  await one.getByLabel('Add tags').fill('both');
  await Promise.all([
    one.getByRole('dialog').getByRole('button', { name: 'Done' }).click(),
    other.getByRole('button', { name: 'Archive', exact: true }).click(),
  ]);
  await one.getByText(`Tags of ${ARTICLES} articles changed`).waitFor();
  await expect
    .poll(async () => (await actedOn(browser)).filter(({ status }) => status === 'archived').length)
    .toBe(ARTICLES);
  const acted = await actedOn(browser);
  expect(acted.filter(({ tags }) => tags.includes('both'))).toHaveLength(ARTICLES);
  for (const page of windows) {
    await page.bringToFront();
    await page.locator('nav a', { hasText: `Archive${ARTICLES}` }).waitFor();
  }
  expect(await checked(browser)).toBe(SOUND);
});

test('what is saved, binned and searched for in one window is in step in the other', async () => {
  const [one, other] = windows;
  const article = anArticle({ title: 'Zephyr over the harbour', text: 'A zephyr came.' });
  const message = { name: 'articles/save', payload: { article, quotes: [] } };
  await one.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  for (const page of windows) await page.getByRole('link', { name: article.title }).first().waitFor();
  await other.bringToFront();
  await other.getByRole('searchbox').fill('zephyr');
  await other.locator('main[data-shown="zephyr"][data-total="1"]').waitFor();
  await one.bringToFront();
  await one.getByRole('checkbox', { name: article.title }).click();
  await one.keyboard.press('#');
  await other.locator('main[data-shown="zephyr"][data-total="0"]').waitFor();
  await one.getByRole('button', { name: 'Undo' }).click();
  await other.locator('main[data-shown="zephyr"][data-total="1"]').waitFor();
  expect(await checked(browser)).toBe(SOUND);
});

test('the worker that searches ends: the window calls another one and goes on', async () => {
  const [one] = windows;
  await one.bringToFront();
  const { targetInfos } = await browser.devtools.send('Target.getTargets', { filter: [{}] });
  const finder = targetInfos.find(({ type }) => type === 'shared_worker');
  await browser.devtools.send('Target.closeTarget', { targetId: finder?.targetId ?? '' });
  await one.getByRole('searchbox').fill('zephyr');
  const found = one.locator('main[data-shown="zephyr"]');
  await found.waitFor({ timeout: 40_000 });
  expect(await found.getAttribute('data-total')).toBe('1');
});

test('the clock is set back by a year: what is saved then is there, listed, found, and nothing is lost', async () => {
  const [one] = windows;
  const before = (await actedOn(browser)).length;
  const worker = await browser.worker();
  await worker.evaluate(`{
    const Now = Date;
    globalThis.Date = class extends Now {
      constructor(...given) { super(...(given.length > 0 ? given : [Date.now()])); }
      static now() { return Now.now() - 365 * 86_400_000; }
    };
  }`);
  const address = 'https://news.example/earlier';
  const article = anArticle({
    title: 'Quagga',
    text: 'A quaggazebra came.',
    url: address,
    canonicalUrl: address,
  });
  const message = { name: 'articles/save', payload: { article, quotes: [] } };
  await one.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  await one.getByRole('searchbox').fill('quaggazebra');
  await one.locator('main[data-shown="quaggazebra"][data-total="1"]').waitFor();
  expect(await actedOn(browser)).toHaveLength(before + 1);
  expect(await checked(browser)).toBe(SOUND);
});
