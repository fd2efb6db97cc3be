import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BlobReader, TextWriter, ZipReader } from '../../../lib/library/backup/zip.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { fillLibrary } from '../drivers/made-up-library.ts';

// Articles leave the library as files that need no Pullquote.
const folder = mkdtempSync(join(tmpdir(), 'pullquote-export-'));
let browser: Chromium;

beforeAll(async () => {
  browser = await openChromium();
  await fillLibrary(browser, 12, 2000);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['Markdown', '.md', '# Story'],
  ['Web pages', '.html', '<!doctype html>'],
  ['JSON, with everything Pullquote knows', '.json', '"speaker"'],
])('all that are listed, as %s', async (form, ending, words) => {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('link', { name: 'Story 11' }).waitFor();
  await library.keyboard.press('a');
  await library.getByRole('button', { name: 'Export…' }).click();
  await library.getByLabel(form).check();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Export', exact: true }).click();
  const path = join(folder, `articles${ending}.zip`);
  await (await downloading).saveAs(path);
  await library.getByText('12 articles exported').waitFor();
  await library.close();
  const entries = await new ZipReader(new BlobReader(new Blob([readFileSync(path)]))).getEntries();
  const names = entries.map(({ filename }) => filename);
  expect(names.filter((name) => name.endsWith(ending))).toHaveLength(12);
  expect(names.filter((name) => name.startsWith('pictures/'))).toHaveLength(14);
  const first = entries.find(({ filename }) => filename.startsWith('0001-'));
  expect(first?.directory === false && (await first.getData(new TextWriter()))).toContain(words);
});
