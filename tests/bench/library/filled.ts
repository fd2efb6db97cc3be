import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium, type Chromium } from '../../e2e/drivers/chromium.ts';
import { untilCopied } from '../../e2e/faults/many.ts';
import { fill, type Filling } from './made-up.ts';
import { storyTeller } from './stories.ts';
import { vocabulary } from './vocabulary.ts';

const INDEXING = 15 * 60_000; // Milliseconds the index of the largest library may take on a busy machine.
const AT_ONCE = 5000; // Articles written by one call into the browser.

/** A browser whose library holds made-up articles, every one of them found by its words. */
export type FilledBrowser = {
  browser: Chromium;
  /** Seconds that writing the articles and indexing them took; undefined for a profile kept from before. */
  filled?: number;
  indexed?: number;
  done: () => Promise<void>;
};

/** Opens a browser with `size` articles. Profiles stay in the folder `keep` and are used again; others are removed. */
export async function openFilled(size: number, keep: string | undefined): Promise<FilledBrowser> {
  const profile = keep ? join(keep, String(size)) : mkdtempSync(join(tmpdir(), 'pullquote-library-'));
  const mark = join(profile, 'filled');
  const isFilled = existsSync(mark);
  if (!isFilled) rmSync(profile, { recursive: true, force: true });
  const times = isFilled || size === 0 ? {} : await fillProfile(profile, size);
  if (size > 0) writeFileSync(mark, '');
  const browser = await openChromium({ profile });
  const done = async () => {
    await browser.close();
    if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { browser, ...times, done };
}

/** In a browser of its own: what is measured afterwards starts cold, and holds none of the memory this took. */
async function fillProfile(profile: string, size: number): Promise<{ filled: number; indexed: number }> {
  const browser = await openChromium({ profile });
  const filled = await secondsOf(() => fillLibrary(browser, size));
  const indexed = await secondsOf(() => untilIndexed(browser, size));
  await browser.close();
  return { filled, indexed };
}

/** Writes made-up articles into the library of a browser: those numbered from `start` to `size`. */
export async function fillLibrary(browser: Chromium, size: number, start = 0): Promise<void> {
  const words = vocabulary();
  // The tables are made by the extension itself.
  await (await browser.openPage('library.html')).locator('nav').waitFor();
  const page = await browser.openPage('manifest.json');
  for (let from = start; from < size; from += AT_ONCE) {
    const filling: Filling = { words, from, to: Math.min(size, from + AT_ONCE) };
    await page.evaluate(`(${fill.toString()})(${JSON.stringify(filling)}, ${storyTeller.toString()})`);
  }
  for (const open of browser.context.pages()) if (open !== browser.page) await open.close();
}

/** Opens the library and waits until every article is found by its words. */
async function untilIndexed(browser: Chromium, size: number): Promise<void> {
  const page = await browser.openPage('library.html#in=all&q=the');
  // Written once a day: what is measured is not to share the machine with it.
  await untilCopied(page, INDEXING);
  await page.waitForFunction(
    (least) => {
      const { behind, total } = document.querySelector('main')?.dataset ?? {};
      return behind === '0' && Number(total) >= least;
    },
    size,
    { timeout: INDEXING },
  );
  await page.close();
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round((performance.now() - started) / 1000);
}
