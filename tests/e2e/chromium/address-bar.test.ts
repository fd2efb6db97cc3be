import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { expectedArticle } from '../drivers/expected.ts';
import { serveSite, type Site } from '../drivers/site.ts';

let site: Site;
let browser: Chromium;
const { title } = expectedArticle('putin-kim');

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.page.goto(site.url('putin-kim/page.html'));
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
  await popup.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type Suggested = { content: string; description: string };
type Omnibox = {
  onInputChanged: { dispatch: (typed: string, answer: (suggested: Suggested[]) => void) => void };
  onInputEntered: { dispatch: (entered: string, disposition: string) => void };
};

// No protocol types into the address bar: the browser's own events are sent to the worker, as it does after a key.
const type = async (typed: string): Promise<Suggested[]> =>
  (await browser.worker()).evaluate(
    (words) =>
      new Promise<Suggested[]>((answered) => {
        const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Omnibox } }).chrome;
        omnibox.onInputChanged.dispatch(words, answered);
      }),
    typed,
  );
const enter = async (entered: string, disposition: string): Promise<void> =>
  (await browser.worker()).evaluate(
    ([words, where]) => {
      const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Omnibox } }).chrome;
      omnibox.onInputEntered.dispatch(words ?? '', where ?? '');
    },
    [entered, disposition],
  );

test('what is typed finds articles by any of their words', async () => {
  const [first] = await type('comrades');
  expect(first?.description.replaceAll('&#39;', '’')).toContain(title.slice(0, 12));
  expect(await type('no-such-word')).toEqual([]);
});

test('it does after the worker has slept, too', async () => {
  await browser.stopWorker();
  // Anything of ours wakes it.
  const library = await browser.openPage('library.html');
  expect(await type('comrades')).toHaveLength(1);
  await library.close();
});

test('a suggestion opens its article, words open the library with them', async () => {
  const [first] = await type('comrades');
  const reader = browser.context.waitForEvent('page', (page) => page.url().includes('reader.html#'));
  await enter(first?.content ?? '', 'newForegroundTab');
  await (
    await reader
  )
    .getByRole('heading', { level: 1 })
    .filter({ hasText: title.slice(0, 12) })
    .waitFor();
  const library = browser.context.waitForEvent('page', (page) => page.url().includes('library.html#'));
  await enter('comrades & friends', 'newForegroundTab');
  const opened = await library;
  expect(await opened.getByRole('searchbox').inputValue()).toBe('comrades & friends');
});

test('the manifest gives the keyword', async () => {
  const manifest = await (
    await browser.worker()
  ).evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { getManifest: () => object } } }
    ).chrome.runtime.getManifest(),
  );
  expect(manifest).toMatchObject({ omnibox: { keyword: 'pq' } });
});
