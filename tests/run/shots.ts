import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

/*
 * Pictures of every state of every screen, with made-up articles, for looking at: `.shots/<case>-<view>.png`.
 * `npm run shots -- quotes narrow` takes those whose name holds all the words.
 */

type View = {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  /** A theme the reader has chosen. */
  theme?: string;
  /** The interface as it is in a language that runs from right to left. */
  dir?: 'rtl';
  /** The folder in `_locales` of the interface's language; English where it is not said. */
  locale?: string;
};

/** The longest words, the letters without spaces, and the mirrored screen. */
const inOtherLanguages = (width: number, height: number): View[] =>
  ['de', 'ja', 'ar'].map((locale) => ({ name: locale, width, height, colorScheme: 'light', locale }));

const VIEWS: Record<string, View[]> = {
  popup: [
    { name: 'day', width: 440, height: 600, colorScheme: 'light' },
    { name: 'night', width: 440, height: 600, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 600, colorScheme: 'light' },
    { name: 'sepia', width: 440, height: 600, colorScheme: 'light', theme: 'sepia' },
    { name: 'black', width: 440, height: 600, colorScheme: 'light', theme: 'black' },
    { name: 'contrast', width: 440, height: 600, colorScheme: 'light', theme: 'contrast' },
    ...inOtherLanguages(440, 600),
  ],
  reader: [
    { name: 'day', width: 1280, height: 900, colorScheme: 'light' },
    { name: 'night', width: 1280, height: 900, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 700, colorScheme: 'light' },
    { name: 'sepia', width: 1280, height: 900, colorScheme: 'light', theme: 'sepia' },
    { name: 'black', width: 1280, height: 900, colorScheme: 'light', theme: 'black' },
    { name: 'contrast', width: 1280, height: 900, colorScheme: 'light', theme: 'contrast' },
    ...inOtherLanguages(1280, 900),
  ],
  add: [
    { name: 'day', width: 900, height: 900, colorScheme: 'light' },
    { name: 'night', width: 900, height: 900, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 900, colorScheme: 'light' },
    ...inOtherLanguages(900, 900),
  ],
  backup: [
    { name: 'day', width: 900, height: 900, colorScheme: 'light' },
    { name: 'night', width: 900, height: 900, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 900, colorScheme: 'light' },
    ...inOtherLanguages(900, 900),
  ],
  storage: [
    { name: 'day', width: 900, height: 1100, colorScheme: 'light' },
    { name: 'night', width: 900, height: 1100, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 1100, colorScheme: 'light' },
    ...inOtherLanguages(900, 1100),
  ],
  welcome: [
    { name: 'day', width: 1280, height: 900, colorScheme: 'light' },
    { name: 'night', width: 1280, height: 900, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 900, colorScheme: 'light' },
    { name: 'rtl', width: 1280, height: 900, colorScheme: 'light', dir: 'rtl' },
    ...inOtherLanguages(1280, 900),
  ],
  options: [
    { name: 'day', width: 900, height: 1400, colorScheme: 'light' },
    { name: 'night', width: 900, height: 1400, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 1400, colorScheme: 'light' },
    { name: 'rtl', width: 900, height: 1400, colorScheme: 'light', dir: 'rtl' },
    ...inOtherLanguages(900, 1400),
  ],
  take: [
    { name: 'day', width: 900, height: 700, colorScheme: 'light' },
    { name: 'night', width: 900, height: 700, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 700, colorScheme: 'light' },
    ...inOtherLanguages(900, 700),
  ],
  review: [
    { name: 'day', width: 1080, height: 900, colorScheme: 'light' },
    { name: 'night', width: 1080, height: 900, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 800, colorScheme: 'light' },
    ...inOtherLanguages(1080, 900),
  ],
  highlights: [
    { name: 'day', width: 1080, height: 800, colorScheme: 'light' },
    { name: 'night', width: 1080, height: 800, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 700, colorScheme: 'light' },
    ...inOtherLanguages(1080, 800),
  ],
  library: [
    { name: 'day', width: 1080, height: 800, colorScheme: 'light' },
    { name: 'night', width: 1080, height: 800, colorScheme: 'dark' },
    { name: 'narrow', width: 320, height: 700, colorScheme: 'light' },
    ...inOtherLanguages(1080, 800),
  ],
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.shots`;
const wanted = process.argv.slice(2);

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { importSource: 'preact' } },
  server: { port: 0 },
});
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? ''}tests/run/shots/index.html`;
const browser = await chromium.launch({
  executablePath: process.env['PULLQUOTE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(folder, { recursive: true });
const page = await browser.newPage({ deviceScaleFactor: 2 });
page.on('pageerror', (error) => console.error(page.url(), error.message));
for (const name of await caseNames()) await shoot(name);
await browser.close();
await server.close();

async function caseNames(): Promise<string[]> {
  await page.goto(address);
  const listed = await page.locator('body[data-cases]').getAttribute('data-cases');
  return (listed ?? '').split(' ');
}

async function shoot(name: string): Promise<void> {
  const views = (VIEWS[name.split('-')[0] ?? ''] ?? []).filter((view) =>
    wanted.every((word) => `${name}-${view.name}`.includes(word)),
  );
  let drawn: string | undefined;
  for (const { name: view, width, height, colorScheme, theme = 'auto', dir, locale } of views) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const query = locale ? `${name}&${locale}` : name;
    if (query !== drawn) await draw(name, query);
    drawn = query;
    await page.locator('html').evaluate((root, chosen) => root.setAttribute('data-theme', chosen), theme);
    if (dir) await page.locator('html').evaluate((root, chosen) => root.setAttribute('dir', chosen), dir);
    await page.screenshot({ path: `${folder}/${name}-${view}.png` });
  }
}

async function draw(name: string, query: string): Promise<void> {
  await page.goto(`${address}?${query}`);
  await page.locator(`body[data-drawn="${name}"]`).waitFor({ state: 'attached' });
}
