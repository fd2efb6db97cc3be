import { browser } from '#imports';

/** Leave for every site: only with it does the browser tell the addresses of other tabs. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];

/** Addresses of the web that the tabs of this window show, from left to right, as far as the browser tells them. */
export async function addressesOfTabs(): Promise<string[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ url }) => (url !== undefined && /^https?:/.test(url) ? [url] : []));
}
