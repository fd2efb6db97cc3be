import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { actedOn, checked, openIndexed, SOUND } from './many.ts';
import { REPETITIONS } from './repetitions.ts';
import { keepsDatabases, markDatabases } from './restarted.ts';

const ARTICLES = 3000;
const LONGEST = 600; // Milliseconds from opening the page to the kill: before, within and after the upgrade.

const profile = mkdtempSync(join(tmpdir(), 'pullquote-upgrading-'));
let browser: Chromium;

beforeAll(async () => {
  browser = await openChromium({ profile });
});
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test(`killed while the library of version 1 is brought to this version, ${REPETITIONS.killAtWork} times: it goes on, and nothing is lost`, async () => {
  for (let time = 0; time < REPETITIONS.killAtWork; time++) {
    const page = await browser.openPage('manifest.json');
    await page.evaluate(fillVersion1, ARTICLES);
    await page.close();
    await markDatabases(browser);
    const library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'), { waitUntil: 'commit' });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
    await browser.kill();
    browser = await openChromium({ profile });
    // Version 1 kept no copy: what the browser throws away of it nobody can give back.
    if (!(await keepsDatabases(browser))) continue;
    await (await openIndexed(browser)).close();
    const held = await actedOn(browser);
    expect(held).toHaveLength(ARTICLES);
    expect(
      held.every(({ hasBody, status, deletedAt }) => hasBody && status === 'unread' && deletedAt === 0),
    ).toBe(true);
    expect(await checked(browser)).toBe(SOUND);
  }
}, 900_000);

/** Runs in a page that runs no code of ours: the tables of version 1 as they were released, filled. */
async function fillVersion1(articles: number): Promise<void> {
  const ended = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  await ended(indexedDB.deleteDatabase('pullquote'));
  // Dexie multiplies versions by ten.
  const opening = indexedDB.open('pullquote', 10);
  opening.addEventListener('upgradeneeded', () => {
    const { result } = opening;
    const table = result.createObjectStore('articles', { keyPath: 'id' });
    table.createIndex('canonicalUrl', 'canonicalUrl', { unique: true });
    table.createIndex('url', 'url');
    table.createIndex('[savedAt+id]', ['savedAt', 'id']);
    table.createIndex('outlet', 'outlet');
    table.createIndex('tags', 'tags', { multiEntry: true });
    result.createObjectStore('bodies', { keyPath: 'articleId' });
    const quotes = result.createObjectStore('quotes', { keyPath: 'id' });
    quotes.createIndex('articleId', 'articleId');
    quotes.createIndex('speakerKey', 'speakerKey');
    const pictures = result.createObjectStore('pictures', { keyPath: ['articleId', 'url'] });
    pictures.createIndex('articleId', 'articleId');
    pictures.createIndex('state', 'state');
    result.createObjectStore('meta', { keyPath: 'key' });
  });
  await ended(opening);
  const transaction = opening.result.transaction(['articles', 'bodies', 'meta'], 'readwrite');
  const shown = { authors: [], outlet: 'News', dir: 'ltr', tags: ['sea'], confidence: 1, quoteCount: 0 };
  for (let n = 0; n < articles; n++) {
    const [id, address] = [`id-${n}`, `https://www.news.example/${n}`];
    const row = { ...shown, id, url: address, canonicalUrl: address, title: `Story ${n}`, words: 100 };
    transaction.objectStore('articles').put({ ...row, savedAt: 1000 + n, excerpt: 'In short.' });
    const text = `The harbour of story ${n}. `.repeat(20);
    const body = { articleId: id, content: [{ tag: 'p', children: [text] }], text, receipt: [], doubts: [] };
    transaction.objectStore('bodies').put(body);
  }
  transaction.objectStore('meta').put({ key: 'schema', value: 1 });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
}
