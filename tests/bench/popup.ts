import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openChromium, type Chromium } from '../e2e/drivers/chromium.ts';
import { serveSite } from '../e2e/drivers/site.ts';
import { runProgram } from '../run/program.ts';

// A mid-size news page: the sample has about 500 words in a page of 25 kB.
const MID_SIZE = 'putin-kim/page.html';
const LIVE_BLOG = 'storm-live/page.html';

/** Milliseconds from the toolbar action to what was painted, by the machine's clock. */
type Times = { frame: number; article: number };

/**
 * Time from the toolbar action to the article drawn, beside the time for a bare popup that only draws a word, in one
 * run and taking turns; and whether the frame's first paint waits for a page that takes longer to read.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '20' } } });
  await runProgram(['wxt', 'build']);
  const site = await serveSite();
  const bareFolder = bareExtension();
  const [ours, bare] = await Promise.all([openChromium(), openChromium({ extension: bareFolder })]);
  const mid: Times[] = [];
  const long: Times[] = [];
  const word: number[] = [];
  // The first popup of a browser also starts its renderer; readers wait for that once a day.
  for (let turn = -1; turn < Number(values.runs); turn++) {
    const article = await timesOf(ours, site.url(`${MID_SIZE}?${turn}`), 'article');
    const blog = await timesOf(ours, site.url(`${LIVE_BLOG}?${turn}`), 'article');
    const drawn = await timesOf(bare, site.url(`${MID_SIZE}?${turn}`), 'main');
    if (turn < 0) continue;
    mid.push(article);
    long.push(blog);
    word.push(drawn.frame);
  }
  await Promise.all([ours.close(), bare.close(), site.close()]);
  rmSync(bareFolder, { recursive: true, force: true });

  const articleMs = median(mid.map(({ article }) => article));
  const bareMs = median(word);
  console.log(
    JSON.stringify({
      runs: mid.length,
      articleMs,
      bareMs,
      ratio: Math.round((articleMs / bareMs) * 100) / 100,
      frameMs: median(mid.map(({ frame }) => frame)),
      liveBlog: {
        articleMs: median(long.map(({ article }) => article)),
        frameMs: median(long.map(({ frame }) => frame)),
      },
    }),
  );
}

async function timesOf(browser: Chromium, url: string, drawn: string): Promise<Times> {
  await browser.page.goto(url);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await browser.openPopup();
  await popup.locator(drawn).waitFor();
  const painted = await paintsOf(popup, drawn);
  await popup.close();
  return { frame: Math.round(painted.frame - pressed), article: Math.round(painted.article - pressed) };
}

/** When the browser first painted anything, and first painted something inside `drawn`: its own figures, not ours. */
function paintsOf(popup: Page, drawn: string): Promise<Times> {
  return popup.evaluate(
    (selector) =>
      new Promise<Times>((resolve) => {
        const found: Partial<Times> = {};
        const note = (entries: PerformanceEntryList) => {
          for (const entry of entries) {
            const moment = performance.timeOrigin + entry.startTime;
            if (entry.name === 'first-contentful-paint') found.frame = moment;
            if (isWithin(entry, selector)) found.article ??= moment;
          }
          if (found.frame && found.article) resolve({ frame: found.frame, article: found.article });
        };
        const isWithin = (entry: PerformanceEntry, place: string) =>
          'element' in entry && entry.element instanceof Element && entry.element.closest(place) !== null;
        const observer = new PerformanceObserver((list) => note(list.getEntries()));
        observer.observe({ type: 'paint', buffered: true });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    drawn,
  );
}

/** The least a popup can be: a page with one word, with the same icon and action as ours. */
function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    action: { default_popup: 'popup.html' },
    permissions: ['activeTab'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Bare</title><main><h1>Word</h1></main>');
  return folder;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
