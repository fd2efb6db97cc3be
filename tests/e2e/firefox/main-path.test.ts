import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectedArticle, expectedQuotes } from '../drivers/expected.ts';
import { openFirefox, type Firefox } from '../drivers/firefox.ts';
import { shownArticle, type ShownArticle } from '../drivers/shown-article.ts';
import { serveSite, type Site } from '../drivers/site.ts';

// The same way through the product as in Chromium, each test going on where the one before it stopped.
const HOST = 'nigeriansketch.example';
const STORY = 'putin-kim/page.html';
const { title, text, published } = expectedArticle('putin-kim');
const { quotes } = expectedQuotes('putin-kim');

let site: Site;
let firefox: Firefox;
let shown: ShownArticle;

beforeAll(async () => {
  site = await serveSite();
  firefox = await openFirefox();
  await firefox.goto(site.url(STORY, HOST));
  await firefox.openPopup();
  await inPopup('an article', `return document.querySelector('article') !== null`);
  shown = (await firefox.inPopup(`return (${String(shownArticle)})(document)`)) as ShownArticle;
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const inPopup = (what: string, body: string) => firefox.until(what, () => firefox.inPopup(body));
const inPage = (what: string, body: string) => firefox.until(what, () => firefox.inPage(body));
const button = (name: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === '${name}')`;

test('the popup shows the article, whole and alone', () => {
  expect(shown).toMatchObject({ title, text, published, byline: 'By Amaka Obiora' });
});

test('it lists every quotation with its speaker', () => {
  const said = shown.quotes.map((quote) => [quote.text, quote.speaker]);
  expect(said).toEqual(quotes.map((quote) => [quote.text, quote.resolved]));
  expect(shown.keyQuotes.slice(0, 2).map(({ speaker }) => speaker)).toEqual(['KCNA', 'KCNA']);
});

test('saving says so once it is done', async () => {
  await firefox.inPopup(`${button('Save')}.click()`);
  expect(await inPopup('Saved', `return ${button('Saved')} !== undefined`)).toBe(true);
});

test('the same story under another address is known as saved', async () => {
  await firefox.closePopup();
  await firefox.goto(site.url(`${STORY}?utm_source=x#top`, HOST));
  await firefox.openPopup();
  expect(await inPopup('Saved', `return ${button('Saved')} !== undefined`)).toBe(true);
  await firefox.closePopup();
});

const LINKS = `[...document.querySelectorAll('a[href*="reader.html#"]')]`;
// A picture further down comes when it is scrolled to.
const SCROLL = `[...document.querySelectorAll('article img')].at(-1)?.scrollIntoView();`;
const WIDTHS = `[...document.querySelectorAll('article img')].map((picture) => picture.naturalWidth)`;

// Firefox, unlike Chromium, lets a click on the button read the page but not fetch from its host.
test('its pictures arrive once the reader allows it', async () => {
  await firefox.goto(firefox.extensionUrl('library.html'));
  const reader = await inPage('the library to list it', `return ${LINKS}[0]?.href`);
  await inPage('the offer', `return ${button('Allow their sites…')} !== undefined`);
  await firefox.click(`//button[normalize-space() = 'Allow their sites…']`);
  await firefox.allow();
  await firefox.goto(String(reader));
  expect(await inPage('the pictures', `${SCROLL} return ${WIDTHS}.join() === '1068,696'`)).toBe(true);
});

test('with the network off and the site gone, the library lists it once', async () => {
  await site.down();
  await firefox.setOffline(true);
  await firefox.goto(firefox.extensionUrl('library.html'));
  await inPage('the library to list it', `return ${LINKS}.length > 0`);
  expect(await firefox.inPage(`return new Set(${LINKS}.map((link) => link.href)).size`)).toBe(1);
});

test('and finds it by a word of its text, and not by another', async () => {
  const type = (words: string) => `location.hash = 'q=${words}'; return true`;
  await firefox.goto(firefox.extensionUrl('library.html'));
  await inPage('the library to list it', `return ${LINKS}.length > 0`);
  await firefox.inPage(type('missing-word'));
  expect(await inPage('nothing', `return ${LINKS}.length === 0`)).toBe(true);
  await firefox.inPage(type('comrades'));
  expect(await inPage('the article', `return ${LINKS}.length > 0`)).toBe(true);
});

test('and the reader shows it whole, with its pictures', async () => {
  await firefox.goto(String(await firefox.inPage(`return ${LINKS}[0].href`)));
  await inPage('the pictures', `${SCROLL} return ${WIDTHS}.join() === '1068,696'`);
  const offline = (await firefox.inPage(`return (${String(shownArticle)})(document)`)) as ShownArticle;
  expect(offline).toMatchObject({ title, text });
});
