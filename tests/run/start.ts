import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, type Chromium } from '../e2e/drivers/chromium.ts';
import { shownArticle } from '../e2e/drivers/shown-article.ts';
import { pictureOfBoth } from './picture-of-both.ts';
import { ROOT, runProgram } from './program.ts';
import { summaryOf } from './summary.ts';
import { wantedPage, type WantedPage } from './wanted-page.ts';

/** `npm start [-- url or file]`: builds the extension and shows its popup on a page, in a real browser. */
async function start(wanted: string | undefined): Promise<void> {
  const page = await wantedPage(wanted, process.env['INIT_CWD'] ?? ROOT);
  console.log('Building the extension …');
  const build = await runProgram(['wxt', 'build']);
  if (build.code !== 0) throw new Error(`The extension could not be built:\n${build.output}`);

  console.log(`Opening ${page.url} …`);
  const { browser, hasWindow } = await open(page);
  await visit(browser.page, page);
  const popup = await browser.openPopup();
  await popup.locator('h1').and(popup.locator(':not([aria-busy=true] *)')).waitFor();
  const message = (await popup.locator('article').count()) ? '' : await popup.getByRole('main').innerText();
  console.log(message || summaryOf(await popup.evaluate(shownArticle, undefined)));

  if (hasWindow) {
    console.log('\nThe popup is open beside the page. Close the browser to finish.');
    await new Promise((closed) => browser.context.once('close', closed));
  } else {
    const file = join(ROOT, '.shots/start.png');
    mkdirSync(join(ROOT, '.shots'), { recursive: true });
    await pictureOfBoth(browser.page, popup, file);
    console.log(`\nThere is no display, so the browser ran unseen. Its picture: ${file}`);
  }
  await browser.close();
  await page.close();
}

/** With a window where there is a display for it, unseen otherwise. */
async function open({ network }: WantedPage): Promise<{ browser: Chromium; hasWindow: boolean }> {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasDisplay) return { browser: await openChromium({ network }), hasWindow: false };
  try {
    return { browser: await openChromium({ network, headless: false }), hasWindow: true };
  } catch {
    console.log('The display could not be used.');
    return { browser: await openChromium({ network }), hasWindow: false };
  }
}

async function visit(tab: Page, { url }: WantedPage): Promise<void> {
  try {
    await tab.goto(url, { waitUntil: 'load', timeout: 60_000 });
  } catch (error) {
    const why = String(error).match(/net::\w+|Timeout [^.]*/)?.[0] ?? String(error);
    throw new Error(`The page ${url} could not be opened (${why}).`, { cause: error });
  }
}

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
