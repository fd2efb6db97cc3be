import { browser } from '#imports';

/**
 * Calls `arrived` when a page has loaded in a tab, or its address changed without loading, or the reader comes back to
 * it; only where the browser lets us see the address: where the reader has clicked our button, as long as the tab stays
 * on that site. Of all other tabs we learn no address.
 */
export function onArrival(arrived: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url: changed }, { url }) => {
    if ((status === 'complete' || changed !== undefined) && url !== undefined) arrived(tabId, url);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void tellOf(tabId, arrived));
}

async function tellOf(tabId: number, arrived: (tabId: number, url: string) => void): Promise<void> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (url !== undefined) arrived(tabId, url);
  } catch {
    // Closed as soon as it was looked at.
    return;
  }
}
