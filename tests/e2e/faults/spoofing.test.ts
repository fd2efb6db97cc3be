import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anArticle } from '../../unit/library/rows.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { heldIn } from './library.ts';
import { serveStory } from './stories.ts';

// What a hostile page may try, once the reader has clicked our button on it.
let site: Site;
let browser: Chromium;
let popup: Page;

const MESSAGES = [
  { name: 'background/wake' },
  { name: 'articles/save', payload: { article: anArticle({ title: 'Forged' }), quotes: [] } },
];

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  await browser.page.goto(site.url(serveStory(site, 1), 'news.example'));
  popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.each(MESSAGES.map((message) => [message.name, message] as const))(
  'a script of ours in the page, whose process the page may have taken over, is refused: %s',
  async (_name, message) => {
    const reply = await popup.evaluate(`
      chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
        chrome.scripting.executeScript({
          target: { tabId: tab.id },
          func: (message) => chrome.runtime.sendMessage(message),
          args: [${JSON.stringify(message)}],
        })).then(([{ result }]) => result)`);
    expect(reply).toEqual({ ok: false, reason: 'not-ours' });
  },
);

test('the page itself has no way to send us anything', async () => {
  const ways = await browser.page.evaluate(`[
    typeof globalThis.browser,
    typeof globalThis.chrome?.runtime?.sendMessage,
    typeof globalThis.chrome?.runtime?.connect,
  ]`);
  expect(ways).toEqual(['undefined', 'undefined', 'undefined']);
});

test('nor does anything of ours listen to what it says aloud', async () => {
  await browser.page.evaluate((messages) => {
    for (const message of messages) {
      window.postMessage({ ...message, type: message.name }, '*');
      document.dispatchEvent(new CustomEvent(message.name, { detail: message }));
    }
  }, MESSAGES);
  expect(await heldIn(browser)).toEqual([]);
});

test.each(['library.html', 'reader.html', 'popup.html', 'manifest.json', 'content-scripts/extract.js'])(
  'the page can neither load nor frame %s',
  async (file) => {
    const url = browser.extensionUrl(file);
    const got = await browser.page.evaluate(
      async (address) =>
        fetch(address).then(
          ({ status }) => `status ${status}`,
          () => 'refused',
        ),
      url,
    );
    expect(got).toBe('refused');
    await browser.page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      return new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    }, url);
    const frames = browser.page.frames().filter((frame) => frame.url() === url);
    const drawn = await Promise.all(frames.map((frame) => frame.evaluate('document.body.innerText')));
    expect(drawn.join('')).not.toMatch(/Pullquote|manifest_version/);
  },
);
