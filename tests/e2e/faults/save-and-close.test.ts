import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { untilHeld } from './library.ts';
import { REPETITIONS } from './repetitions.ts';
import { serveStory, titleOf, WHOLE } from './stories.ts';

let site: Site;
let browser: Chromium;
let stories = 0;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const WORKER = {
  awake: () => Promise.resolve(),
  'asleep when the popup opens': () => Promise.resolve(),
  'ended just before the click': () => browser.stopWorker(),
};

const CASES = REPETITIONS.closings.flatMap((delay) =>
  Object.keys(WORKER).map((worker) => [delay, worker as keyof typeof WORKER] as const),
);

test.each(CASES)('closed %i ms after “Save”, background %s: saved whole', async (delay, worker) => {
  const wanted: string[] = [];
  for (let time = 0; time < REPETITIONS.close; time += 1) {
    stories += 1;
    wanted.push(titleOf(stories));
    if (worker === 'asleep when the popup opens') await browser.stopWorker();
    await browser.page.goto(site.url(serveStory(site, stories), 'news.example'));
    const popup = await browser.openPopup();
    await popup.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await WORKER[worker]();
    const closed = popup.waitForEvent('close');
    void popup.evaluate(saveAndClose, delay).catch(() => undefined);
    await closed;
  }
  const held = await untilHeld(browser, (all) =>
    wanted.every((title) => all.some((one) => one.title === title)),
  );
  const mine = held.filter(({ title }) => wanted.includes(title));
  expect(mine).toHaveLength(wanted.length);
  for (const { quotes, end } of mine) {
    expect(quotes).toBe(WHOLE.quotes);
    expect(end).toContain(WHOLE.end);
  }
});

/** Runs in the popup: no message between the click and the closing can make them slower than a hand is. */
function saveAndClose(delay: number): void {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === 'Save',
  );
  if (!button) throw new Error('no button to save');
  button.click();
  setTimeout(() => window.close(), delay);
}
