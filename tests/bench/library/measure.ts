import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../e2e/drivers/chromium.ts';
import { TYPED } from './typed.ts';

/** What is measured of a library of one size; milliseconds and megabytes. */
export type Figures = {
  articles: number;
  /** From opening the page to its first rows; an empty library shows that it is empty. */
  coldRows: number;
  /** From opening the page to the finder's first answer, loading of the page included. */
  readyFromStart: number;
  keyP95: number;
  save: number;
  /** What the process of the page, the background and the finder holds on its own once garbage is collected. */
  memory: number;
  /** The same before that, after everything else was measured. */
  memoryAtMost: number;
  frameP99: number;
};

const COLD = 7;
const SAVES = 7;

export async function measure(browser: Chromium, articles: number): Promise<Figures> {
  const cold: number[] = [];
  const ready: number[] = [];
  for (let n = 0; n < COLD; n++) {
    const page = await browser.context.newPage();
    const started = performance.now();
    await page.goto(browser.extensionUrl('library.html#in=all'), { waitUntil: 'commit' });
    await page
      .locator(articles > 0 ? '[data-article]' : 'h2:not(.unseen)')
      .first()
      .waitFor();
    cold.push(performance.now() - started);
    if (articles > 0) {
      // The counts beside the shelves are the finder's: with them it answers.
      await page.locator('nav a span:nth-of-type(2)').first().waitFor();
      ready.push(performance.now() - started);
    }
    await page.close();
  }
  const figures = { articles, coldRows: median(cold), readyFromStart: articles > 0 ? median(ready) : 0 };
  const page = await browser.openPage('library.html#in=all');
  if (articles === 0) {
    const { memory, memoryAtMost } = await memoryOf(browser, page);
    await page.close();
    return { ...figures, keyP95: 0, save: 0, memory, memoryAtMost, frameP99: 0 };
  }
  await page.locator('nav a span:nth-of-type(2)').first().waitFor();
  const keyP95 = await keystrokes(page);
  const frameP99 = await scrolling(page);
  const save = await saving(page);
  const { memory, memoryAtMost } = await memoryOf(browser, page);
  await page.close();
  return { ...figures, keyP95, save, memory, memoryAtMost, frameP99 };
}

/** From a key to the drawn list it asks for, 95 of 100. */
async function keystrokes(page: Page): Promise<number> {
  const times: number[] = [];
  for (const typed of TYPED) {
    for (let length = 1; length <= typed.length; length++) {
      times.push(await page.evaluate(typeAndWait, typed.slice(0, length)));
    }
  }
  return quantile(times, 0.95);
}

/** Runs in the page: types as an input event and waits until the list says that it shows what was typed. */
function typeAndWait(typed: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const list = document.querySelector('main');
  if (!field || !list) throw new Error('no search field');
  return new Promise((resolve) => {
    const started = performance.now();
    const look = new MutationObserver(() => {
      if (list.getAttribute('data-shown') !== typed) return;
      look.disconnect();
      resolve(performance.now() - started);
    });
    look.observe(list, { attributes: true, attributeFilter: ['data-shown'] });
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** The longest but one of 100 frames while a long list is scrolled through by wheel-sized steps. */
async function scrolling(page: Page): Promise<number> {
  await page.evaluate(typeAndWait, '');
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const step = (now: number) => {
          times.push(now - last);
          last = now;
          scrollBy({ top: 240 });
          if (times.length < 400) requestAnimationFrame(step);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );
  return quantile(frames, 0.99);
}

/** From the message that saves an article to its being found by a word of its text in the open library. */
async function saving(page: Page): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < SAVES; n++) {
    const word = `fresh${Date.now()}x${n}`;
    await page.evaluate(typeAndWait, word);
    times.push(await page.evaluate(saveAndFind, word));
  }
  return median(times);
}

/** Runs in the page. */
async function saveAndFind(word: string): Promise<number> {
  const text = `${word} ${'the harbour wall held and the ferry came in again '.repeat(120)}`;
  const address = `https://saved.example/${word}`;
  const article = {
    url: address,
    canonicalUrl: address,
    title: 'Saved while measured',
    authors: [],
    outlet: 'Saved',
    dir: 'ltr',
    tags: [],
    content: [{ tag: 'p', children: [text] }],
    text,
    words: 1000,
    receipt: [],
    confidence: 1,
    doubts: [],
  };
  type Runtime = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
  const { chrome } = globalThis as unknown as { chrome: Runtime };
  const started = performance.now();
  const reply = await chrome.runtime.sendMessage({ name: 'articles/save', payload: { article, quotes: [] } });
  if (!JSON.stringify(reply).includes('"ok":true')) throw new Error(`not saved: ${JSON.stringify(reply)}`);
  while (!document.querySelector('[data-article]')) await new Promise(requestAnimationFrame);
  return performance.now() - started;
}

/** What the process of the extension's pages and workers holds, in megabytes, before and after garbage is collected. */
async function memoryOf(browser: Chromium, page: Page): Promise<{ memory: number; memoryAtMost: number }> {
  const memoryAtMost = await largestRenderer(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return { memory: await largestRenderer(browser), memoryAtMost };
}

async function largestRenderer(browser: Chromium): Promise<number> {
  const { processInfo } = await browser.devtools.send('SystemInfo.getProcessInfo');
  return Math.max(
    ...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMegabytes(id)),
  );
}

const privateMegabytes = (pid: number): number =>
  Number(/^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;

const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
