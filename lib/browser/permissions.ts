import { browser } from '#imports';

/**
 * Origins we need leave for, to fetch these pictures: all but those of the page's own host, which the click on our
 * button allows.
 */
export function originsOf(pictureUrls: readonly string[], pageUrl: string): string[] {
  const own = new URL(pageUrl).host;
  const others = pictureUrls.filter((url) => new URL(url).host !== own);
  return [...new Set(others.map(originOf))];
}

/** The origin of an address as browsers want it named: without a port, leave is for the host on all of them. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether the reader has already given leave for all of these origins. */
export const mayReach = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Asks the reader for leave. To be called straight from a click: browsers refuse it otherwise. */
export const askToReach = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** The permissions the browser gave at install, by its names. */
export const askedAtInstall = (): string[] => browser.runtime.getManifest().permissions ?? [];

/** The origins the reader has given leave for, e.g. `https://pictures.example/*`. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives leave back. */
export const takeBack = (origins: string[]): Promise<boolean> => browser.permissions.remove({ origins });

/** Calls `changed` whenever the reader has given leave or taken it back, until `signal` says stop. */
export function onLeaveChanged(changed: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}

/** Calls `given` whenever the reader has given leave for more origins. */
export function onLeaveGiven(given: () => void): void {
  browser.permissions.onAdded.addListener(given);
}
