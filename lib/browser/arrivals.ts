import { browser } from '#imports';

/**
 * Calls `arrived` when a page has loaded in a tab whose address the browser lets us see: one on which the reader has
 * clicked our button, as long as it stays on that site. Of all other tabs we learn no address.
 */
export function onArrival(arrived: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete' && url !== undefined) arrived(tabId, url);
  });
}
