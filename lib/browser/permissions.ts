import { browser } from '#imports';

/**
 * Origins we need leave for, to fetch these pictures: all but those of the page's own host, which the click on our
 * button allows.
 */
export function originsOf(pictureUrls: readonly string[], pageUrl: string): string[] {
  const own = new URL(pageUrl).host;
  const others = pictureUrls.map((url) => new URL(url)).filter(({ host }) => host !== own);
  // A match pattern knows no ports: leave is for the host on all of them.
  return [...new Set(others.map(({ protocol, hostname }) => `${protocol}//${hostname}/*`))];
}

/** Whether the reader has already given leave for all of these origins. */
export const mayReach = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Asks the reader for leave. To be called straight from a click: browsers refuse it otherwise. */
export const askToReach = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Calls `given` whenever the reader has given leave for more origins. */
export function onLeaveGiven(given: () => void): void {
  browser.permissions.onAdded.addListener(given);
}
