import { browser, type Browser } from '#imports';
import { readTab, type PageReading } from './read-tab';

/** The tab the reader is looking at. */
export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Takes the article out of the page the reader is looking at. Never throws. */
export async function readActivePage(): Promise<PageReading> {
  const tab = await activeTab();
  return tab ? readTab(tab) : { state: 'not-allowed', why: 'forbidden' };
}

/** Calls `loaded` whenever the page in a tab has come to its end, until `signal` says stop. */
export function onLoaded(tabId: number, loaded: () => void, signal: AbortSignal): void {
  const listener = (changed: number, { status }: { status?: string }) => {
    if (changed === tabId && status === 'complete') loaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener), { once: true });
}
