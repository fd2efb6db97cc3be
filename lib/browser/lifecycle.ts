import { browser } from '#imports';

/** Calls `installed` when Pullquote was installed or updated. */
export function onInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(installed);
}

/** Calls `started` when the browser starts: being called is what wakes the background then. */
export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
