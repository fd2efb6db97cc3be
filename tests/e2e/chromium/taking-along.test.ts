import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';

// What is taken along, by keys alone: citations of an article and of a quotation, and the quotation as a picture.
let site: Site;
let browser: Chromium;
let reader: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await browser.page.goto(site.url('bridge/page.html', 'news.example'));
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  const opened = browser.context.waitForEvent('page');
  // The popup closes under the key.
  await Promise.allSettled([popup.keyboard.press('r')]);
  reader = await opened;
  await reader.getByRole('article').waitFor();
  await reader.bringToFront();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What the clipboard holds of a type; bytes as their number, undefined where it holds none. */
const copied = (type: string) =>
  reader.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes(wanted)) return undefined;
    const blob = await item.getType(wanted);
    return wanted.startsWith('text/') ? blob.text() : blob.size;
  }, type);

const dialog = (name: string) => reader.getByRole('dialog', { name });

async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([reader.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

test('the article is cited with C, an arrow and Enter', async () => {
  await reader.keyboard.press('C');
  await dialog('Cite this article').waitFor();
  await reader.keyboard.press('ArrowDown');
  await reader.getByRole('region', { name: 'Citation' }).getByText('news.example').waitFor();
  await reader.keyboard.press('Enter');
  await reader.getByText('Citation copied').waitFor();
  expect(await copied('text/plain')).toMatch(/“.+” .+, .*\d{4}, news\.example(?::\d+)?\//s);
  expect(await copied('text/html')).toMatch(/<i>.+<\/i>.*<a href="http/s);
});

test('a quotation is cited with its speaker, in the form that was chosen before', async () => {
  await reader.keyboard.press('q');
  const strip = reader.getByRole('region', { name: /^Quotation 1/ });
  await strip.waitFor();
  await reader.keyboard.press('C');
  await dialog('Cite these words').waitFor();
  await reader.getByRole('region', { name: 'Citation' }).getByText('(qtd. in').waitFor();
  await reader.keyboard.press('Enter');
  await expect.poll(() => copied('text/plain')).toMatch(/^.+: “.+” \(qtd\. in .+\)\.\n/);
});

test('a citation for reference managers is saved as a file', async () => {
  await reader.keyboard.press('C');
  await dialog('Cite these words').getByRole('radio', { name: 'BibTeX' }).check();
  const { name, bytes } = await saved(() =>
    dialog('Cite these words').getByRole('button', { name: 'Save file' }).press('Enter'),
  );
  expect(name).toMatch(/^pullquote-.+\.bib$/);
  expect(bytes.toString()).toMatch(/^@article\{\w+,\n {2}author = \{/);
});

test('the quotation is saved as PNG, in Newsreader', async () => {
  await reader.keyboard.press('p');
  const picture = dialog('Quote card').getByRole('img');
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  const { name, bytes } = await saved(() =>
    dialog('Quote card').getByRole('button', { name: 'Save as PNG' }).press('Enter'),
  );
  expect(name).toMatch(/^pullquote-.+\.png$/);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2400);
});

test('and as SVG, by night, with its faces in it', async () => {
  await reader.keyboard.press('p');
  const picture = dialog('Quote card').getByRole('img');
  const day = await picture.getAttribute('src');
  await reader.keyboard.press('ArrowDown');
  await expect.poll(() => picture.getAttribute('src')).not.toBe(day);
  const { name, bytes } = await saved(() =>
    dialog('Quote card').getByRole('button', { name: 'Save as SVG' }).press('Enter'),
  );
  expect(name).toMatch(/^pullquote-.+\.svg$/);
  expect(bytes.toString()).toMatch(/fill="#171512"/);
  expect(bytes.toString()).toMatch(
    /@font-face\{font-family:Newsreader;font-style:italic.*url\(data:font\/woff2/,
  );
});

test('and copied as a picture', async () => {
  await reader.keyboard.press('p');
  await dialog('Quote card').getByRole('img').waitFor();
  await dialog('Quote card').getByRole('button', { name: 'Copy picture' }).press('Enter');
  await reader.getByText('Picture copied').waitFor();
  expect(await copied('image/png')).toBeGreaterThan(10_000);
});

test('on paper there is the article with its source, and nothing of the interface', async () => {
  await reader.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await reader.emulateMedia({ media: 'print' });
  const paper = await reader.locator('body').innerText();
  await reader.emulateMedia({ media: null });
  await reader.evaluate(() => dispatchEvent(new Event('afterprint')));
  const title = await reader.getByRole('heading', { level: 1 }).innerText();
  expect(paper).toContain(title);
  expect(paper).toMatch(/^http:\/\/news\.example.*\/bridge\/page\.html$/m);
  expect(paper).not.toContain('Library');
  const pdf = await reader.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
