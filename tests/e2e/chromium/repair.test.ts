import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { serveSite, type Site } from '../drivers/site.ts';
import { save } from '../faults/library.ts';

// A reader who puts the text of an article right, and finds the next one of the site right already.
let site: Site;
let browser: Chromium;

const sentences = (about: string) =>
  `The ${about} was closed on Monday, and nobody could say for how long it would stay closed this winter. “We must mend it once,” said Alma Reyes, the engineer, when she was asked about the costs.`;
const story = (number: number) => {
  const paragraphs = ['bridge', 'harbour', 'station', 'market'].map(
    (about) => `<p>${sentences(`${about} of town ${number}`)}</p>`,
  );
  return `<!doctype html><html lang="en"><title>Story ${number}</title><article><h1>Story ${number}</h1>
    ${paragraphs.slice(0, 2).join('')}
    <div class="service-line"><p>How we report: number ${number} of our pages on this is free for all who want it.</p></div>
    ${paragraphs.slice(2).join('')}
    <aside class="background-box"><p>The county built the bridge in 19${number}0 and has never replaced its piers.</p></aside>
    ${paragraphs.slice(0, 1).join('').replaceAll('town', 'city')}</article></html>`;
};
const SERVICE = 'How we report';
const BOX = 'has never replaced its piers';

beforeAll(async () => {
  site = await serveSite();
  for (const number of [1, 2]) site.route(`/story-${number}`, story(number));
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const openStory = async (number: number): Promise<Page> => {
  await browser.page.goto(site.url(`story-${number}`, 'news.example'));
  const popup = await browser.openPopup();
  await popup.getByRole('article').waitFor();
  return popup;
};
const textOf = (page: Page) => page.locator('[data-text]').innerText();
const remembered = async (): Promise<unknown[]> => {
  const worker = await browser.worker();
  return worker.evaluate(
    `chrome.storage.local.get('settings').then(({ settings }) => settings?.repairs ?? [])`,
  );
};

test('in the popup: a block is put back, another taken away by key, and a step taken back', async () => {
  const popup = await openStory(1);
  expect(await textOf(popup)).toContain(SERVICE);
  expect(await textOf(popup)).not.toContain(BOX);
  await popup.keyboard.press('w');
  await popup
    .getByText(/left out$/)
    .last()
    .click();
  await popup.getByRole('button', { name: 'Put back' }).last().click();
  await expect.poll(() => textOf(popup)).toContain(BOX);
  const bar = popup.getByRole('region', { name: 'Put the text right' });
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await bar.getByText(SERVICE).waitFor();
  await popup.keyboard.press('Delete');
  await expect.poll(() => textOf(popup)).not.toContain(SERVICE);
  await popup.keyboard.press('z');
  await expect.poll(() => textOf(popup)).toContain(SERVICE);
  await expect.poll(async () => (await remembered()).length).toBe(1);
  await popup.locator('[data-block="2"]').click();
  await expect.poll(() => textOf(popup)).not.toContain(SERVICE);
  await bar.getByText('2 choices remembered for this site').waitFor();
  await popup.keyboard.press('Escape');
  expect(await bar.count()).toBe(0);
  await popup.close();
});

test('no word of the page is remembered', async () => {
  expect(await remembered()).toHaveLength(2);
  expect(JSON.stringify(await remembered())).not.toMatch(/report|piers|service-line|background-box/);
});

test('the next article of the site is right at once, and saved so', async () => {
  const popup = await openStory(2);
  expect(await textOf(popup)).toContain(BOX);
  expect(await textOf(popup)).not.toContain(SERVICE);
  await save(popup);
  await popup.close();
});

test('in the saved copy: what is put right is saved, and a highlight keeps its words', async () => {
  const library = await browser.openPage('library.html#in=all');
  await library.getByRole('link', { name: 'Story 2' }).click();
  await library.getByRole('article').waitFor();
  // A sentence behind what changes.
  for (let sentence = 0; sentence < 5; sentence++) await library.keyboard.press('j');
  await library.keyboard.press('h');
  await library.getByText('Highlighted').first().waitFor();
  await library.keyboard.press('w');
  await library.getByRole('region', { name: 'Put the text right' }).waitFor();
  await library.locator('[data-block="1"]').click();
  await expect.poll(() => textOf(library)).not.toContain('harbour of town 2');
  await library.reload();
  await library.getByRole('article').waitFor();
  expect(await textOf(library)).not.toContain('harbour of town 2');
  const highlights = library.getByRole('complementary').getByText('The station of town 2');
  await highlights.first().waitFor();
  expect(await library.getByText('not in the text any more').count()).toBe(0);
});

test('a choice that is forgotten is not made again', async () => {
  const popup = await openStory(2);
  await popup.keyboard.press('w');
  await popup.getByText('choices remembered for this site').click();
  const choices = popup.getByRole('button', { name: /^Forget/ });
  await choices.first().waitFor();
  for (let left = await choices.count(); left > 0; left--) {
    await choices.first().click();
    await expect.poll(() => choices.count()).toBe(left - 1);
  }
  await popup.close();
  const next = await openStory(1);
  expect(await textOf(next)).toContain(SERVICE);
  expect(await textOf(next)).not.toContain(BOX);
});
