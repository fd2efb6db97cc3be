import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';

/** Debian's Chromium, or the one named in `PULLQUOTE_CHROMIUM`. */
const CHROMIUM = process.env['PULLQUOTE_CHROMIUM'] ?? '/usr/bin/chromium';
const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

// Playwright drops targets that are not pages when they are born, and a popup is born as "other".
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

const WOKEN_AGAIN = 1000; // Milliseconds; a worker that stays ended is gone much sooner.

/** Names that end in `.example` are this machine, every other one does not exist: no test leaves the machine. */
const LOOPBACK_ONLY =
  '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** How long a condition may take before it counts as never, in ms: far more than a busy machine needs. */
const PATIENCE = 20_000;

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--disable-gpu',
];

export type ChromiumOptions = {
  /** Folder of the built extension. */
  extension?: string;
  /** Profile to open again; a new one, removed on `close`, when left out. */
  profile?: string;
  headless?: boolean;
  /** `world` lets the browser leave this machine. */
  network?: 'loopback' | 'world';
  args?: string[];
  /** Leaves the page open that a first run opens; otherwise it is closed before anything is tried. */
  keepsWelcome?: boolean;
};

/** A real Chromium with the extension loaded, used the way a reader uses it. */
export type Chromium = {
  context: BrowserContext;
  /** The first tab. */
  page: Page;
  extensionId: string;
  profile: string;
  devtools: CDPSession;
  /** Presses the toolbar button on `tab`: opens the real popup and gives the extension its `activeTab` grant. */
  openPopup(tab?: Page): Promise<Page>;
  /** Opens one of the extension's own pages in a tab, e.g. `library.html`. */
  openPage(file: string): Promise<Page>;
  /** Address of one of the extension's own files. */
  extensionUrl(file: string): string;
  /** The background worker; wakes nothing, waits until it runs. */
  worker(): Promise<Worker>;
  /** Stops the background worker as the browser does after half a minute of idling; resolves once it is gone. */
  stopWorker(): Promise<void>;
  /** Ends the browser at once, as a power cut does (`SIGKILL`); the profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** Starts Chromium with the built extension. Fails with the browser's words when it cannot be started. */
export async function openChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const extension = resolve(options.extension ?? BUILD);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'pullquote-chromium-'));
  const isFirstRun = !existsSync(join(profile, 'Default')) && existsSync(join(extension, 'welcome.html'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: options.headless ?? true,
    viewport: null,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.network === 'world' ? [] : [LOOPBACK_ONLY, '--no-proxy-server']),
      '--window-size=1280,900',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no browser connection.');
  const devtools = await browser.newBrowserCDPSession();
  const extensionId = await idOf(extension, devtools);
  const origin = `chrome-extension://${extensionId}/`;
  const page = context.pages()[0] ?? (await context.newPage());
  const isOurs = (part: Page | Worker) => part.url().startsWith(origin);
  if (isFirstRun && !options.keepsWelcome) await (await welcomeIn(context, origin)).close();

  return {
    context,
    page,
    extensionId,
    profile,
    devtools,
    extensionUrl: (file) => origin + file,
    async openPopup(tab = page) {
      await tab.bringToFront();
      const opened = context.waitForEvent('page', { predicate: isOurs, timeout: PATIENCE });
      const targetId = await tabTargetOf(tab, context, devtools);
      await Promise.all([opened, devtools.send('Extensions.triggerAction', { id: extensionId, targetId })]);
      return opened;
    },
    async openPage(file) {
      const opened = await context.newPage();
      await opened.goto(origin + file);
      return opened;
    },
    worker: async () =>
      context.serviceWorkers().findLast(isOurs) ??
      context.waitForEvent('serviceworker', { predicate: isOurs, timeout: PATIENCE }),
    stopWorker: () => stopWorkers(origin, devtools),
    async kill() {
      const closed = new Promise((done) => context.once('close', done));
      for (const pid of await processesOf(devtools)) endProcess(pid);
      await closed;
    },
    async close() {
      await context.close();
      if (!options.profile)
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function idOf(folder: string, devtools: CDPSession): Promise<string> {
  const { extensions } = await devtools.send('Extensions.getExtensions');
  const loaded = extensions.find(({ path }) => path === folder);
  if (!loaded) throw new Error(`Chromium did not load the extension in ${folder}.`);
  return loaded.id;
}

/** The page that is opened when the extension was not there before. */
async function welcomeIn(context: BrowserContext, origin: string): Promise<Page> {
  const isWelcome = (page: Page) => page.url() === `${origin}welcome.html`;
  const opened = context.pages().find(isWelcome);
  return opened ?? context.waitForEvent('page', { predicate: isWelcome, timeout: 3 * PATIENCE });
}

/** The toolbar action wants the tab around a page, which has a target of its own. */
async function tabTargetOf(tab: Page, context: BrowserContext, devtools: CDPSession): Promise<string> {
  const session = await context.newCDPSession(tab);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const shown = targetInfos.filter(({ url }) => url === targetInfo.url);
  // A page that did not load has another address as a page than as a tab.
  const found = (shown.length > 0 ? shown : targetInfos).find(isInFront) ?? shown[0];
  if (!found) throw new Error(`No tab shows ${targetInfo.url}.`);
  return found.targetId;
}

// Newer than the protocol's types: which of several tabs with one address is in front.
const isInFront = (target: { embedderData?: { tabActive?: boolean } }): boolean =>
  target.embedderData?.tabActive === true;

/**
 * Resolves when the browser itself no longer lists a worker of ours; Playwright does not tell. A worker that something
 * wakes again at once is listed on under its old id, so this does not wait for ever.
 */
async function stopWorkers(origin: string, devtools: CDPSession): Promise<void> {
  const running = new Set((await workersOf(origin, devtools)).map(({ targetId }) => targetId));
  for (const targetId of running) await devtools.send('Target.closeTarget', { targetId });
  const limit = Date.now() + WOKEN_AGAIN;
  while (
    Date.now() < limit &&
    (await workersOf(origin, devtools)).some(({ targetId }) => running.has(targetId))
  );
}

async function workersOf(origin: string, devtools: CDPSession) {
  const { targetInfos } = await devtools.send('Target.getTargets');
  return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
}

/** Every process of this browser, the main one first. */
async function processesOf(devtools: CDPSession): Promise<number[]> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo.toSorted((a) => (a.type === 'browser' ? -1 : 1)).map(({ id }) => id);
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Children end by themselves when their browser does.
  }
}
