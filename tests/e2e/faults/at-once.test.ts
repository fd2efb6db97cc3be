import { afterAll, beforeAll, expect, test } from 'vitest';
import { anArticle, aQuote } from '../../unit/library/rows.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { heldIn } from './library.ts';

let browser: Chromium;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
});

test('one story saved twenty times at once, from two pages, is kept once', async () => {
  const message = { name: 'articles/save', payload: { article: anArticle(), quotes: [aQuote(0)] } };
  const tenTimes = `Promise.all(Array.from({ length: 10 }, () => chrome.runtime.sendMessage(${JSON.stringify(message)})))`;
  const pages = [await browser.openPage('library.html'), await browser.openPage('reader.html')];
  const replies = await Promise.all(pages.map((page) => page.evaluate(tenTimes)));
  const saved = replies.flat() as { ok: boolean; value: { id: string; isNew: boolean } }[];
  expect(saved).toHaveLength(20);
  expect(saved.every(({ ok }) => ok)).toBe(true);
  expect(new Set(saved.map(({ value }) => value.id)).size).toBe(1);
  expect(saved.filter(({ value }) => value.isNew)).toHaveLength(1);
  expect(await heldIn(browser)).toMatchObject([{ title: anArticle().title, quotes: 1 }]);
});
