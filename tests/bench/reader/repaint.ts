import type { Locator, Page } from 'playwright-core';
import type { Chromium } from '../../e2e/drivers/chromium.ts';

/** Milliseconds from a key in a setting to the paint of the whole article as the browser tells it (Event Timing). */
export type Repaint = { setting: string; worstMs: number };

const PRESSES = 4;

/** Opens a long saved article and presses keys in each of its settings. */
export async function repaints(browser: Chromium, file: string): Promise<Repaint[]> {
  const page = await browser.openPage(file);
  await page.locator('article').first().waitFor();
  await page.evaluate(() => {
    Object.assign(globalThis, { timings: [] });
    const note = (list: PerformanceObserverEntryList) =>
      (globalThis as unknown as { timings: number[] }).timings.push(
        ...list.getEntries().map(({ duration }) => duration),
      );
    new PerformanceObserver(note).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
  });
  await page.keyboard.press('t');
  const found: Repaint[] = [];
  for (const slider of await page.getByRole('slider').all())
    found.push(await repaintOf(page, slider, ['ArrowRight', 'ArrowLeft']));
  found.push(await repaintOf(page, page.getByRole('combobox').first(), ['ArrowDown', 'ArrowUp']));
  found.push(await repaintOf(page, page.getByRole('radio').first(), ['ArrowRight', 'ArrowLeft']));
  found.push(
    await repaintOf(
      page,
      page.getByRole('dialog').or(page.locator('[popover]')).getByRole('checkbox').first(),
      ['Space'],
    ),
  );
  await page.close();
  return found;
}

async function repaintOf(page: Page, control: Locator, keys: readonly string[]): Promise<Repaint> {
  await control.focus();
  await page.evaluate(() => Object.assign(globalThis, { timings: [] }));
  for (let press = 0; press < PRESSES; press++) {
    await page.keyboard.press(keys[press % keys.length] ?? '');
    await painted(page);
  }
  const timings = await page.evaluate(() => (globalThis as unknown as { timings: number[] }).timings);
  const name = await control.evaluate(
    (element) =>
      element.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]?.textContent
        : undefined) ??
      element.localName,
  );
  return { setting: name.trim().slice(0, 40), worstMs: Math.max(0, ...timings) };
}

/** Two frames: the one that shows the change, and the one after which the browser has told how long it took. */
const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
      ),
  );
