import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { serveSite } from '../e2e/drivers/site.ts';

const SAMPLE = 'putin-kim/page.html';

/** The page to show, and how far the browser may go for it. */
export type WantedPage = { url: string; network: 'loopback' | 'world'; close: () => Promise<void> };

/** What the reader asked for: an address, a file (served on this machine), or the sample page when nothing. */
export async function wantedPage(wanted: string | undefined, folder: string): Promise<WantedPage> {
  if (wanted && /^https?:\/\//i.test(wanted)) {
    if (!URL.canParse(wanted)) throw new Error(`${wanted} is not an address a browser could open.`);
    return { url: wanted, network: 'world', close: async () => {} };
  }
  if (!wanted) {
    const site = await serveSite();
    return { url: site.url(SAMPLE), network: 'loopback', close: site.close };
  }
  const file = resolve(folder, wanted);
  if (!existsSync(file))
    throw new Error(`There is no file ${file}. An address begins with http:// or https://.`);
  const site = await serveSite(dirname(file));
  return { url: site.url(encodeURIComponent(basename(file))), network: 'world', close: site.close };
}
