import { browser } from '#imports';

/** A key the browser itself listens for, on every page. */
export type BrowserCommand = {
  name: string;
  /** As the browser writes it, e.g. `Alt+Shift+Q`; empty where none is set. */
  shortcut: string;
};

/** The keys the browser listens for on our behalf, as they are set now. */
export async function browserCommands(): Promise<BrowserCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, shortcut: shortcut ?? '' }] : []));
}

/** Opens the browser's own page where those keys are changed: no extension may change them unasked. */
export async function openCommandSettings(): Promise<void> {
  // Firefox has a call for it and shows no such page under any address; Chromium has an address and no call.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
