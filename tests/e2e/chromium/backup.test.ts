import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp, check, restore } from '../drivers/backup-page.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { dumpLibrary, fillLibrary, wipeLibrary, type Dump } from '../drivers/made-up-library.ts';

// A library is backed up, lost, and comes back. `npm run bench -- backup` does the same with 2,000 articles.
const ARTICLES = 60;
const folder = mkdtempSync(join(tmpdir(), 'pullquote-backup-'));
const path = join(folder, 'backup.zip');
let browser: Chromium;
let before: Dump;

beforeAll(async () => {
  browser = await openChromium();
  await fillLibrary(browser, ARTICLES, 20_000);
  before = await dumpLibrary(browser);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the library reminds of the first backup, and of its date once it is made', async () => {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('link', { name: 'No backup yet. Make one…' }).waitFor();
  await backUp(browser, path);
  await expect.poll(() => library.getByRole('link', { name: /^Last backup/ }).count()).toBe(1);
  await library.close();
});

test('a cut and a damaged file are refused and change nothing', async () => {
  const bytes = readFileSync(path);
  writeFileSync(join(folder, 'cut.zip'), bytes.subarray(0, bytes.length / 2));
  bytes.writeUInt8(bytes.readUInt8(100_000) ^ 4, 100_000);
  writeFileSync(join(folder, 'damaged.zip'), bytes);
  for (const [name, words] of [
    ['cut.zip', 'it ends too early'],
    ['damaged.zip', 'damaged between byte 0 and byte'],
  ] as const) {
    const page = await check(browser, join(folder, name));
    expect(await page.locator('main').innerText()).toContain(words);
    await page.close();
  }
  expect(await dumpLibrary(browser)).toEqual(before);
});

test('restored over the library it was made from it changes nothing, and says so', async () => {
  const page = await check(browser, path);
  await page.getByText('Everything in it is here already.').waitFor();
  await page.close();
  expect(await dumpLibrary(browser)).toEqual(before);
});

test('wiped and restored, the library is the same, every row and every byte', async () => {
  await wipeLibrary(browser);
  expect(await dumpLibrary(browser)).not.toEqual(before);
  await restore(browser, path);
  expect(await dumpLibrary(browser)).toEqual(before);
});

test('and its articles are listed again', async () => {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('link', { name: 'Story 58' }).waitFor();
  await expect.poll(() => library.locator('main').getAttribute('data-total')).toBe('59');
  await library.close();
});
