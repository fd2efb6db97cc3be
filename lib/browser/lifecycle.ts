import { browser } from '#imports';

/** Calls `installed` when Pullquote was installed or updated; `isFirst` where it was not there before. */
export function onInstalled(installed: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

/** Calls `started` when the browser starts: being called is what wakes the background then. */
export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
