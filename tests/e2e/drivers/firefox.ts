import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  SAY_YES,
  HIDE_POPUP,
  PRESS_BUTTON,
  RUN_IN_POPUP,
  SHOOT_POPUP,
  CLOSE_TAB,
  TABS,
  TYPE_ADDRESS,
  frameScript,
} from './firefox-toolbar.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** Debian's Firefox, or the one named in `PULLQUOTE_FIREFOX`. */
const FIREFOX = process.env['PULLQUOTE_FIREFOX'] ?? '/usr/lib/firefox-esr/firefox-esr';
const BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');

const GECKO_ID = 'pullquote@example.org';
/** Fixed, so that the address of our own pages is known. */
const UUID = '11111111-2222-4333-8444-555555555555';
const START_LIMIT = 90_000;
const POPUP_LIMIT = 15_000;
const POLL = 25;

const PREFERENCES = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  // Nothing but what a test asks for may open or go out.
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Questions can be answered at once, not only after a person has had the time to read them.
  'security.notification_enable_delay': 0,
  'network.proxy.type': 0,
  'network.dns.localDomains': 'nigeriansketch.example,news.example,pictures.example',
  'services.settings.server': 'data:,',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'extensions.getAddons.cache.enabled': false,
};

/** A real Firefox with the extension loaded, used the way a reader uses it. */
export type Firefox = {
  goto(url: string): Promise<void>;
  /** Presses the extension's toolbar button: opens the real popup and gives it its `activeTab` grant. */
  openPopup(): Promise<void>;
  closePopup(): Promise<void>;
  /** Runs the body of an async function (it sees `document`) in the open popup; the answer must survive JSON. */
  inPopup(body: string): Promise<unknown>;
  /** Runs the body of a function in the tab. */
  inPage(body: string): Promise<unknown>;
  /** Clicks, as a reader does, the first element of the tab that this XPath names. */
  click(xpath: string): Promise<void>;
  /** Addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** Types into the address bar; answers the lines the browser shows below it by now. */
  typeAddress(words: string): Promise<string[]>;
  /** Says yes to the browser's own question for a permission, once it asks. */
  allow(): Promise<void>;
  /** Repeats `ask` until it answers something that is neither false nor empty; fails after `limit` ms. */
  until<T>(what: string, ask: () => Promise<T>, limit?: number): Promise<T>;
  /** Address of one of the extension's own files. */
  extensionUrl(file: string): string;
  /** Cuts Firefox off from every network, this machine included, or brings it back. */
  setOffline(offline: boolean): Promise<void>;
  shootPopup(file: string): Promise<void>;
  shootPage(file: string): Promise<void>;
  close(): Promise<void>;
};

/** Starts Firefox with the built extension as a temporary add-on. */
export async function openFirefox({
  extension = BUILD,
  headless = true,
  keepsWelcome = false,
} = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'pullquote-firefox-'));
  const { firefox, marionette } = await start(profile, headless);
  await marionette.command('Addon:Install', { path: resolve(extension), temporary: true });
  const welcome = `moz-extension://${UUID}/welcome.html`;
  // What a first run opens would stand before the tab that is driven.
  if (!keepsWelcome)
    await until('the first steps', async () => marionette.runInBrowser(CLOSE_TAB, welcome), START_LIMIT);

  return {
    goto: async (url) => void (await marionette.command('WebDriver:Navigate', { url })),
    openPopup: async () => void (await marionette.runInBrowser(PRESS_BUTTON, GECKO_ID)),
    closePopup: async () => void (await marionette.runInBrowser(HIDE_POPUP)),
    inPopup: async (body) =>
      JSON.parse(String(await marionette.runInBrowser(RUN_IN_POPUP, frameScript(body), POPUP_LIMIT, POLL))),
    inPage: (body) => marionette.runInPage(body),
    async click(xpath) {
      const found = await marionette.command('WebDriver:FindElement', { using: 'xpath', value: xpath });
      const [id] = Object.values((found as { value: Record<string, string> }).value);
      await marionette.command('WebDriver:ElementClick', { id });
    },
    tabs: async () => (await marionette.runInBrowser(TABS)) as string[],
    typeAddress: async (words) => (await marionette.runInBrowser(TYPE_ADDRESS, words)) as string[],
    allow: async () => void (await until('the browser to ask', async () => marionette.runInBrowser(SAY_YES))),
    until,
    extensionUrl: (file) => `moz-extension://${UUID}/${file}`,
    setOffline: async (offline) =>
      void (await marionette.runInBrowser('Services.io.offline = arguments[0]', offline)),
    shootPopup: async (file) => savePicture(file, await marionette.runInBrowser(SHOOT_POPUP)),
    async shootPage(file) {
      const answer = await marionette.command('WebDriver:TakeScreenshot', { full: true });
      savePicture(file, (answer as { value: string }).value);
    },
    async close() {
      const ended = new Promise((done) => firefox.once('exit', done));
      await marionette.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.disconnect();
      await Promise.race([ended, wait(8000, undefined, { ref: false })]);
      if (firefox.exitCode === null) firefox.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function start(
  profile: string,
  headless: boolean,
): Promise<{ firefox: ChildProcess; marionette: Marionette }> {
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
  const log = join(profile, 'firefox.log');
  const firefox = spawn(
    FIREFOX,
    // The last flag lets Marionette reach the toolbar.
    [
      '--profile',
      profile,
      '--no-remote',
      ...(headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', openSync(log, 'w')] },
  );
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await until(
    'Firefox to start',
    async () => {
      if (firefox.exitCode !== null)
        throw new Error(`Firefox ended: ${readFileSync(log, 'utf8').slice(-500)}`);
      return existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
    },
    START_LIMIT,
  );
  return { firefox, marionette: await connectMarionette(Number(port)) };
}

async function until<T>(what: string, ask: () => Promise<T>, limit = POPUP_LIMIT): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${limit} ms in vain for ${what}.`);
    await wait(POLL);
  }
}

function savePicture(file: string, base64: unknown): void {
  writeFileSync(file, Buffer.from(String(base64), 'base64'));
}
