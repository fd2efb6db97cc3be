import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLibrary } from '../../bench/library/filled.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { actedOn, checked, openIndexed, SOUND, untilCopied } from './many.ts';
import { putBack } from './restarted.ts';

/*
 * What Chromium does when it finds a database damaged after a crash, and once in about a hundred kills while the library
 * was writing did here: it throws the whole of it away without a word.
 */
const ARTICLES = 120;
const profile = mkdtempSync(join(tmpdir(), 'pullquote-lost-'));
let browser: Chromium;

beforeAll(async () => {
  browser = await openChromium({ profile });
  await fillLibrary(browser, ARTICLES);
});
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('after the library was copied, all are tagged and one is saved', async () => {
  const library = await openIndexed(browser);
  await untilCopied(library);
  await library.keyboard.press('a');
  await library.getByRole('toolbar').waitFor();
  await library.keyboard.press('t');
  await library.getByLabel('Add tags').fill('since');
  await library.keyboard.press('Enter');
  await library.getByText(`Tags of ${ARTICLES} articles changed`).waitFor();
  await library.evaluate(saveOne);
  expect(await actedOn(browser)).toHaveLength(ARTICLES + 1);
  await browser.kill();
  rmSync(join(profile, 'Default/IndexedDB'), { recursive: true });
  browser = await openChromium({ profile });
});

test('a library that the browser has thrown away is told of, and put back', async () => {
  const library = await browser.openPage('library.html#in=all');
  const alert = library.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(`${ARTICLES + 1} articles`);
  await putBack(browser);
  await expect.poll(() => library.locator('main').getAttribute('data-total')).toBe(String(ARTICLES + 1));
  await library.close();
  const articles = await actedOn(browser);
  expect(articles).toHaveLength(ARTICLES + 1);
  expect(articles.every(({ hasBody }) => hasBody)).toBe(true);
  expect(articles.filter(({ tags }) => tags.includes('since'))).toHaveLength(ARTICLES);
  expect(articles.map(({ title }) => title)).toContain('Saved since');
  expect(await checked(browser)).toBe(SOUND);
});

test('it is not told of again', async () => {
  const library = await openIndexed(browser);
  expect(await library.getByRole('alert').count()).toBe(0);
  await library.close();
});

/** Runs in the page: saves an article as the popup does. */
async function saveOne(): Promise<void> {
  const address = 'https://saved.example/since';
  const article = {
    url: address,
    canonicalUrl: address,
    title: 'Saved since',
    authors: [],
    outlet: 'Saved',
    dir: 'ltr',
    tags: [],
    content: [{ tag: 'p', children: ['The harbour wall held.'] }],
    text: 'The harbour wall held.',
    words: 4,
    receipt: [],
    confidence: 1,
    doubts: [],
  };
  type Runtime = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
  const { chrome } = globalThis as unknown as { chrome: Runtime };
  const reply = await chrome.runtime.sendMessage({ name: 'articles/save', payload: { article, quotes: [] } });
  if (!JSON.stringify(reply).includes('"ok":true')) throw new Error(`not saved: ${JSON.stringify(reply)}`);
}
