import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stubSpeech, type StubSpeech } from '../../browser/screens/stub-speech.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { save } from '../faults/library.ts';
import { serveStory, titleOf } from '../faults/stories.ts';

// A reader who listens to half an article, chooses another voice, and goes on another day; then reads with a ruler.
let site: Site;
let browser: Chromium;
let reader: Page;

declare global {
  interface Window {
    stubSpeech: StubSpeech;
  }
}

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.context.addInitScript(stubSpeech, [
    { name: 'Anna', lang: 'de-DE' },
    { name: 'Brian', lang: 'en-GB' },
    { name: 'Cora', lang: 'en-US' },
  ]);
  await browser.page.goto(site.url(serveStory(site, 1), 'news.example'));
  const popup = await browser.openPopup();
  await save(popup);
  await popup.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (): Promise<Page> => {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('link', { name: titleOf(1) }).click();
  await library.getByRole('article').waitFor();
  return library;
};
const spoken = () => reader.evaluate(() => window.stubSpeech.spoken);
const end = () => reader.evaluate(() => window.stubSpeech.end());
const marked = () =>
  reader.evaluate(() =>
    [...(CSS.highlights.get('pullquote-spoken') ?? [])].map((range) => (range as Range).toString()).join(),
  );

test('sentence after sentence is read, each marked and in view', async () => {
  reader = await open();
  await reader.keyboard.press('l');
  await expect.poll(spoken).toMatchObject([{ voice: 'Brian', lang: 'en', speed: 1 }]);
  for (let sentence = 1; sentence < 12; sentence += 1) {
    await end();
    await expect.poll(async () => (await spoken()).length).toBe(sentence + 1);
    await expect.poll(marked).toBe((await spoken()).at(-1)?.words);
    await reader.waitForFunction(() => {
      const [range] = CSS.highlights.get('pullquote-spoken') ?? [];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  }
});

test('a word is marked while it is spoken', async () => {
  await reader.evaluate(() => window.stubSpeech.word(4, 9));
  const word = () =>
    reader.evaluate(() =>
      [...(CSS.highlights.get('pullquote-spoken-word') ?? [])].map((range) => (range as Range).toString()),
    );
  const words = (await spoken()).at(-1)?.words ?? '';
  await expect.poll(word).toEqual([words.slice(4, 13)]);
});

test('keys pause, skip and change the speed, which is kept', async () => {
  await reader.keyboard.press('l');
  await expect.poll(() => reader.evaluate(() => window.stubSpeech.isSpeaking())).toBe(false);
  await reader.keyboard.press('>');
  await reader.keyboard.press('>');
  await reader.keyboard.press('.');
  await reader.keyboard.press(']');
  await reader.keyboard.press('l');
  await expect.poll(async () => (await spoken()).at(-1)).toMatchObject({ speed: 1.1, voice: 'Brian' });
  expect((await spoken()).at(-1)?.words).toMatch(/^“We will publish all \d+ of its parts,” said Ann Lee\.$/);
});

test('another voice for quotations is heard, and all is kept for the next day', async () => {
  await reader.getByRole('button', { name: /^Speed and voices/ }).click();
  await reader.getByLabel('Voice, English').selectOption({ label: 'Cora' });
  await reader.getByLabel('Quotations').selectOption({ label: 'Brian' });
  await reader.keyboard.press('Escape');
  await expect.poll(async () => (await spoken()).at(-1)?.words).toMatch(/parts,”$/);
  const { words: stopped, voice } = (await spoken()).at(-1) ?? {};
  expect(voice).toBe('Brian');
  await reader.close();
  reader = await open();
  await reader.keyboard.press('l');
  await expect
    .poll(async () => (await spoken()).at(0))
    .toMatchObject({ words: stopped, voice: 'Brian', speed: 1.1 });
  await end();
  await expect
    .poll(async () => (await spoken()).at(-1))
    .toMatchObject({ words: 'said Ann Lee.', voice: 'Cora' });
});

test('what keeps the eye in its place is chosen by keys, and is there on the next page too', async () => {
  await reader.getByRole('button', { name: 'Stop listening' }).click();
  await reader.keyboard.press('R');
  await reader.keyboard.press('B');
  await reader.locator('[data-focus="ruler"]').waitFor({ state: 'attached' });
  await expect.poll(() => reader.evaluate(() => CSS.highlights.has('pullquote-emphasis'))).toBe(true);
  await reader.close();
  reader = await open();
  await reader.locator('[data-focus="ruler"]').waitFor({ state: 'attached' });
  await reader.keyboard.press('d');
  await reader.locator('[data-focus="paragraph"]').waitFor({ state: 'attached' });
  await reader.keyboard.press('d');
  await reader.locator('[data-focus]').waitFor({ state: 'detached' });
});

test('o lets the text scroll by itself, and stops it', async () => {
  const before = await reader.evaluate('scrollY');
  await reader.keyboard.press('o');
  await expect.poll(() => reader.evaluate('scrollY')).toBeGreaterThan(Number(before) + 3);
  await reader.keyboard.press('o');
  await reader.getByText(/words a minute$/).waitFor({ state: 'detached' });
});
