import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, type Chromium } from '../../e2e/drivers/chromium.ts';

/** Medians in milliseconds from the navigation to the first paint, of the reader and of a page with one word. */
export type FirstPaint = { runs: number; readerMs: number; emptyMs: number; ratio: number };

/** Opens a saved copy and the emptiest page an extension can have, taking turns, in one run. */
export async function firstPaints(browser: Chromium, file: string, runs: number): Promise<FirstPaint> {
  const folder = emptyExtension();
  const empty = await openChromium({ extension: folder });
  const [reader, word]: [number[], number[]] = [[], []];
  // The first page of a browser also starts its renderer.
  for (let turn = -1; turn < runs; turn++) {
    const ours = await paintOf(await browser.openPage(file));
    const theirs = await paintOf(await empty.openPage('empty.html'));
    if (turn < 0) continue;
    reader.push(ours);
    word.push(theirs);
  }
  await empty.close();
  rmSync(folder, { recursive: true, force: true });
  const [readerMs, emptyMs] = [median(reader), median(word)];
  return { runs, readerMs, emptyMs, ratio: Math.round((readerMs / emptyMs) * 100) / 100 };
}

async function paintOf(page: Page): Promise<number> {
  const moment = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) resolve(first.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return Math.round(moment);
}

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-empty-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1' }),
  );
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><main><h1>Word</h1></main>');
  return folder;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
