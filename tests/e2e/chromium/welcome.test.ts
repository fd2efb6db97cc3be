import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';

const profile = mkdtempSync(join(tmpdir(), 'pullquote-first-run-'));
let browser: Chromium;

afterEach(() => browser?.close());
afterAll(() => rmSync(profile, { recursive: true, force: true }));

const isWelcome = (page: { url(): string }) => page.url().includes('welcome.html');

test('installed, it shows the first steps, and ticks each when it is done', async () => {
  browser = await openChromium({ profile, keepsWelcome: true });
  const { context } = browser;
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await welcome.getByRole('article').waitFor();
  const done = () => welcome.locator('li[data-done] h2').allTextContents();
  await welcome.keyboard.press('q');
  await expect.poll(done).toEqual(['See who said what – done']);
  await welcome.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(done).toHaveLength(2);
  // The saved copy takes the article's place.
  await welcome
    .getByText(/^saved /)
    .or(welcome.getByText(/· saved /))
    .first()
    .waitFor();
  await welcome.keyboard.press('q');
  await welcome.getByRole('region', { name: /^Quotation \d+ of/ }).waitFor();
  await welcome.keyboard.press('h');
  await expect.poll(done).toHaveLength(3);
  await welcome.getByRole('button', { name: 'Remove the sample' }).click();
  await welcome.waitForURL(/library\.html/);
  await welcome
    .getByRole('heading', { name: 'Nothing saved yet' })
    .or(welcome.getByText('bin'))
    .first()
    .waitFor();
});

test('it does not come back with the next start', async () => {
  browser = await openChromium({ profile, keepsWelcome: true });
  await browser.worker();
  const library = await browser.openPage('library.html');
  await library.locator('h1').first().waitFor({ state: 'attached' });
  expect(browser.context.pages().filter(isWelcome)).toEqual([]);
});
