import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedPages, type StoredPage } from '../../bench/extract/stored-pages.ts';
import { openChromium, type Chromium } from '../drivers/chromium.ts';
import { shownArticle, type ShownArticle } from '../drivers/shown-article.ts';
import { serveSite, type Site } from '../drivers/site.ts';

// Pages of other people's newspapers may not be kept in this repository; whoever has them beside it, tries them.
const STORED = join(import.meta.dirname, '../../../../shared/data/articles');
const NEWS = ['fundus', 'postlight'];
const OUTLETS = 48;
/** Shorter than this is no article but a caption or a cookie notice. */
const LEAST_TEXT = 200;

const pages = existsSync(STORED) ? onePerOutlet(storedPages(STORED, NEWS)).slice(0, OUTLETS) : [];

describe.skipIf(pages.length === 0)(
  'stored pages of many outlets (skipped without ../shared/data/articles)',
  () => {
    let site: Site;
    let browser: Chromium;
    const kept: ShownArticle[] = [];

    beforeAll(async () => {
      site = await serveSite();
      browser = await openChromium();
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test.each(pages.map((page) => [outletOf(page), page] as const))(
      '%s is read and saved',
      async (outlet, page) => {
        await visit(page, site, browser.page);
        const popup = await browser.openPopup();
        const crashes: Error[] = [];
        popup.on('pageerror', (error) => crashes.push(error));
        await popup
          .getByRole('article')
          .or(popup.getByRole('button', { name: 'Read it anyway' }))
          .first()
          .waitFor();
        const anyway = popup.getByRole('button', { name: 'Read it anyway' });
        if (await anyway.count()) {
          console.log(`${outlet}: taken for no article, read anyway`);
          await anyway.click();
        }
        await popup.getByRole('article').waitFor();
        const shown = await popup.evaluate(shownArticle, undefined);
        expect(shown.title).not.toBe('');
        expect(shown.text.length).toBeGreaterThan(LEAST_TEXT);
        await popup.getByRole('button', { name: 'Save' }).click();
        await popup.getByRole('button', { name: 'Saved' }).waitFor();
        expect(crashes).toEqual([]);
        await popup.close();
        kept.push(shown);
      },
    );

    test('with the network off, each of them opens with the text the popup showed', async () => {
      await site.down();
      await browser.context.setOffline(true);
      const library = await browser.openPage('library.html');
      const addresses = new Set<string>();
      // Only the rows in view are drawn: the list is walked to its end, each step shorter than the view.
      await library.locator('a[href*="reader.html#"]').first().hover();
      const walk = async () => {
        for (const address of await readerLinks(library)) addresses.add(address);
        await library.mouse.wheel(0, 250);
        return addresses.size;
      };
      await expect.poll(walk).toBe(kept.length);
      const texts = new Map<string, string>();
      for (const address of addresses) {
        const reader = await browser.openPage(new URL(address).pathname.slice(1) + new URL(address).hash);
        await reader.getByRole('article').waitFor();
        const { title, text } = await reader.evaluate(shownArticle, undefined);
        texts.set(text, title);
        await reader.close();
      }
      expect(kept.filter(({ text, title }) => texts.get(text) !== title).map(({ title }) => title)).toEqual(
        [],
      );
    }, 300_000);
  },
);

function onePerOutlet(all: readonly StoredPage[]): StoredPage[] {
  return [...new Map(all.toReversed().map((page) => [outletOf(page), page])).values()].toReversed();
}

function outletOf({ url }: StoredPage): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** Serves the stored page under its own path and opens it. Its scripts ran before it was stored and must not run again. */
async function visit(page: StoredPage, site: Site, tab: Page): Promise<void> {
  const { pathname } = new URL(page.url);
  site.route(decodeURIComponent(pathname), (_request, response) => {
    response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'");
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.load());
  });
  await tab.goto(site.url(pathname, `${outletOf(page)}.example`), { waitUntil: 'load' });
}

async function readerLinks(library: Page): Promise<string[]> {
  const links = library.locator('a[href*="reader.html#"]');
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  return [...new Set(addresses)];
}
