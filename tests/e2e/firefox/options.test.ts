import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectedArticle } from '../drivers/expected.ts';
import { openFirefox, type Firefox } from '../drivers/firefox.ts';
import { serveSite, type Site } from '../drivers/site.ts';

let site: Site;
let firefox: Firefox;
const { title } = expectedArticle('putin-kim');

beforeAll(async () => {
  site = await serveSite();
  firefox = await openFirefox();
  await firefox.goto(site.url('putin-kim/page.html', 'nigeriansketch.example'));
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const button = (name: string) =>
  `[...document.querySelectorAll('button')].find((button) => [button.ariaLabel, button.textContent.trim()].includes('${name}'))`;

test('what is typed after the keyword finds saved articles', async () => {
  await firefox.openPopup();
  await firefox.until('an article', () =>
    firefox.inPopup(`return document.querySelector('article') !== null`),
  );
  await firefox.inPopup(`${button('Save')}.click()`);
  await firefox.until('Saved', () => firefox.inPopup(`return ${button('Saved')} !== undefined`));
  await firefox.closePopup();
  const line = await firefox.until('the article', async () => {
    const shown = await firefox.typeAddress('pq comrades');
    return shown.find((each) => each.includes(title.slice(0, 12))) ?? '';
  });
  expect(line).not.toContain('<match>');
});

test('the popup’s button opens the options', async () => {
  await firefox.openPopup();
  await firefox.until('the button', () => firefox.inPopup(`return ${button('Options')} !== undefined`));
  await firefox.inPopup(`${button('Options')}.click()`);
  const address = firefox.extensionUrl('options.html');
  await firefox.until('the options', async () => (await firefox.tabs()).includes(address));
  expect(await firefox.tabs()).toContain(address);
});
